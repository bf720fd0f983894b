// Knows how the cautious hourly is shown, and when it may have a colour. Refuses to compute it.
import { ENOUGH } from '../../lib/core/requester-hourly';
import type { RequesterProfile } from '../../lib/core/requester-profile';
import { roundText } from '../../lib/words/money';
import { say } from '../../lib/words/say';
import { Blank } from '../parts/blank';
import { Figure } from '../parts/figure';

const SIDES = {
  above: { sign: '▲', words: 'reqAbove' },
  below: { sign: '▼', words: 'reqBelow' },
} as const;

/** Never a colour below three tasks; and never a colour alone. */
export function Cautious({ name, profile }: { name: string; profile: RequesterProfile }) {
  const { cautiousHourly, side, tasks } = profile;
  if (!cautiousHourly) return <Blank />;
  const told = tasks >= ENOUGH && side ? SIDES[side] : undefined;
  return (
    <Figure
      name={`${name}.${cautiousHourly.currency}`}
      value={cautiousHourly.micros}
      class={`number ${told ? side : ''}`}
    >
      {roundText(cautiousHourly)}
      {/* Its room is kept, so that amounts with and without it stand in one line. */}
      <span class="middle-sign" title={told && say(told.words)}>
        {told && (
          <>
            <span aria-hidden="true"> {told.sign}</span>
            <span class="unseen"> {say(told.words)}</span>
          </>
        )}
      </span>
    </Figure>
  );
}
