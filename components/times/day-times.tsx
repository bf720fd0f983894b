// Knows how a day's own times are shown, each with its rule one click away. Refuses to add them up.
import { type Key, say } from '../../lib/words/say';
import { TimeFigure } from '../parts/time-figure';

export interface DayTimesProps {
  /** ms. */
  worked: number;
  unpaid: number;
  /** Undefined where nothing was timed. */
  firstToLast?: number;
}

export function DayTimes({ worked, unpaid, firstToLast }: DayTimesProps) {
  return (
    <dl class="day-times">
      <Line name="day.worked" label="timeDayWorked" length={worked} rule="timeRuleDayWorked" />
      <Line name="day.unpaid" label="timeDayUnpaid" length={unpaid} rule="timeRuleDayUnpaid" />
      <Line name="day.firstToLast" label="timeFirstToLast" length={firstToLast} rule="timeRuleFirstToLast" />
    </dl>
  );
}

interface LineProps {
  name: string;
  label: Key;
  length: number | undefined;
  rule: Key;
}

const Line = ({ name, label, length, rule }: LineProps) => (
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
      </details>
    </dd>
  </div>
);
