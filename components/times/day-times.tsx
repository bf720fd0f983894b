// Knows how a day's own times are shown, each with its rule one click away. Refuses to add them up.
import { type Key, say } from '../../lib/words/say';
import { TimeFigure } from '../parts/time-figure';
import { numbered } from '../timeline/item';

export interface DayTimesProps {
  /** ms. */
  worked: number;
  unpaid: number;
  /** Undefined where nothing was timed. */
  firstToLast?: number;
  /** What the sums are made of, longest first. */
  workedOf: readonly DayShare[];
  unpaidOf: readonly DayShare[];
}

/** What one task, or one kind of unpaid work, has of the day. */
export interface DayShare {
  readonly key: string;
  /** As on the timeline. */
  readonly number?: number;
  readonly title: string;
  /** Requester and platform, for people. */
  readonly of: string;
  readonly length: number;
}

export function DayTimes({ worked, unpaid, firstToLast, workedOf, unpaidOf }: DayTimesProps) {
  return (
    <dl class="day-times">
      <Line name="day.worked" label="timeDayWorked" length={worked} rule="timeRuleDayWorked" of={workedOf} />
      <Line name="day.unpaid" label="timeDayUnpaid" length={unpaid} rule="timeRuleDayUnpaid" of={unpaidOf} />
      <Line name="day.firstToLast" label="timeFirstToLast" length={firstToLast} rule="timeRuleFirstToLast" />
    </dl>
  );
}

interface LineProps {
  name: string;
  label: Key;
  length: number | undefined;
  rule: Key;
  of?: readonly DayShare[];
}

const Line = ({ name, label, length, rule, of = [] }: LineProps) => (
  <div>
    <dt>{say(label)}</dt>
    <dd>
      {length === undefined ? (
        <span class="quiet">{say('unknown')}</span>
      ) : (
        <TimeFigure name={name} length={length} />
      )}
      <details>
        <summary>{say('timeWhy')}</summary>
        <p class="quiet">{say(rule)}</p>
        {of.length > 0 && (
          <ul class="shares">
            {of.map(share => (
              <li key={share.key}>
                <span>
                  {numbered(share)} <span class="quiet">{share.of}</span>
                </span>
                <TimeFigure name={`${name}.${share.key}`} length={share.length} />
              </li>
            ))}
          </ul>
        )}
      </details>
    </dd>
  </div>
);
