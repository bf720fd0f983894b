// Knows how the latest requesters are shown with the worker's own figures. Refuses to judge them.
import type { RequesterFigures } from '../../lib/core/earnings-shape';
import { requesterPlace } from '../../lib/core/requester-key';
import { roundText } from '../../lib/words/money';
import { numberText, shareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { soFarLines } from '../../lib/words/so-far';
import { Blank } from '../parts/blank';

/** Below this many tasks the figures are shown grey: too few to lean on. */
const FEW = 3;

export interface RequestersProps {
  requesters: readonly RequesterFigures[];
  /** UTC ms: for how old the figures are. */
  now: number;
  /** Opens a page of Taskfare's own. */
  onOpen: (path: string) => void;
}

export function Requesters({ requesters, now, onOpen }: RequestersProps) {
  return (
    <section class="card requesters" aria-label={say('latestRequesters')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('latestRequesters')}</th>
            <th scope="col">{say('hourly')}</th>
            <th scope="col">{say('tasksColumn')}</th>
            <th scope="col">{say('statusApproved')}</th>
          </tr>
        </thead>
        <tbody>
          {requesters.map(r => (
            <tr key={`${r.platform}:${r.requester}`} class={r.tasks < FEW ? 'few' : undefined}>
              <th scope="row">
                <Name of={r} behind={soFarLines(r, now).join('. ')} onOpen={onOpen} />
              </th>
              <td title={soFarLines(r, now).join('\n')}>
                {r.hourly ? roundText(r.hourly) : <Blank means={say('unknown')} />}
              </td>
              <td>{numberText(r.tasks)}</td>
              <td>
                {r.approvalShare === undefined ? (
                  <Blank means={say('noneDecided')} />
                ) : (
                  shareText(r.approvalShare)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {requesters.length === 0 && <p class="quiet">{say('noRequesters')}</p>}
    </section>
  );
}

interface NameProps {
  of: RequesterFigures;
  /** Where the hourly beside it comes from, for who listens. */
  behind: string;
  onOpen: (path: string) => void;
}

function Name({ of, behind, onOpen }: NameProps) {
  const path = `/ledger.html#${requesterPlace(of)}`;
  const name = of.name ?? of.requester;
  return (
    <a
      class="clip"
      href={path}
      title={name}
      aria-description={behind || undefined}
      onClick={event => {
        event.preventDefault();
        onOpen(path);
      }}
    >
      {name}
    </a>
  );
}
