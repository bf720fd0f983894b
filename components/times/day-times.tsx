// Knows how a day's own times are shown, each with its rule one click away. Refuses to add them up.
import { sayCount } from '../../lib/words/count';
import { durationText } from '../../lib/words/duration';
import { type Key, say } from '../../lib/words/say';
import { TimeFigure } from '../parts/time-figure';

export interface DayTimesProps {
  /** ms. */
  worked: number;
  unpaid: number;
  /** Undefined where nothing was timed. */
  firstToLast?: number;
  cluster: { readonly length: number; readonly stretches: number };
  /** The cluster measure joins pick-ups up to so many minutes apart. */
  merge: number;
  onMerge: (minutes: number) => void;
}

export function DayTimes({ worked, unpaid, firstToLast, cluster, merge, onMerge }: DayTimesProps) {
  return (
    <dl class="day-times">
      <Line name="day.worked" label="timeDayWorked" length={worked} rule="timeRuleDayWorked" />
      <Line name="day.unpaid" label="timeDayUnpaid" length={unpaid} rule="timeRuleDayUnpaid" />
      <Line name="day.firstToLast" label="timeFirstToLast" length={firstToLast} rule="timeRuleFirstToLast" />
      <div>
        <dt>{say('timeCluster')}</dt>
        <dd>
          <span class="number" data-figure="day.cluster" data-value={cluster.length}>
            {cluster.stretches === 0 ? say('unknown') : durationText(cluster.length)}
          </span>{' '}
          {cluster.stretches > 0 && (
            <span class="quiet">{sayCount('timeClusterStretches', cluster.stretches)}</span>
          )}
          <details>
            <summary>{say('timeWhy')}</summary>
            <p class="quiet">{say('timeClusterSource')}</p>
            <label>
              {say('timeClusterMerge')}
              <input
                type="number"
                min="0"
                max="60"
                step="1"
                value={merge}
                onInput={({ currentTarget }) =>
                  currentTarget.validity.valid &&
                  currentTarget.value !== '' &&
                  onMerge(currentTarget.valueAsNumber)
                }
              />
            </label>
          </details>
        </dd>
      </div>
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
