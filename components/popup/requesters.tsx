// Knows how the latest requesters are shown with the worker's own figures. Refuses to judge them.
import type { RequesterFigures } from '../../lib/core/earnings-shape';
import { sayCount } from '../../lib/words/count';
import { rateText } from '../../lib/words/money';
import { shareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';

/** Below this many tasks the figures are shown grey: too few to lean on. */
const FEW = 3;

export interface RequestersProps {
  requesters: readonly RequesterFigures[];
}

export function Requesters({ requesters }: RequestersProps) {
  return (
    <section class="card requesters" aria-labelledby="requesters">
      <h2 id="requesters">{say('latestRequesters')}</h2>
      {requesters.length === 0 && <p class="quiet">{say('noRequesters')}</p>}
      <ul>
        {requesters.map(r => (
          <li key={`${r.platform}:${r.requester}`} class={r.tasks < FEW ? 'few' : undefined}>
            <span class="clip" title={r.name ?? r.requester}>
              {r.name ?? r.requester}
            </span>
            <span class="number">
              {r.hourly ? say('moneyAnHour', rateText(r.hourly)) : say('hourlyUnknown')}
            </span>
            <span class="quiet">{sayCount('tasks', r.tasks)}</span>
            <span class="quiet">
              {r.approvalShare === undefined
                ? say('noneDecided')
                : say('approvedShare', shareText(r.approvalShare))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
