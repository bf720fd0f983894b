// Knows how the cluster measure of a period is shown, by its name and source. Refuses to compute it, or to call it working time.
import type { ClusterMeasure } from '../../lib/core/cluster';
import { sayCount } from '../../lib/words/count';
import { type Key, say } from '../../lib/words/say';
import { Amounts } from '../parts/amounts';
import { TimeFigure } from '../parts/time-figure';

/** Days up to the one shown. */
export type ClusterDays = 1 | 7 | 30;

export interface ClusterProps {
  /** Undefined while it is being read. */
  measure?: ClusterMeasure;
  days: ClusterDays;
  /** Joins pick-ups up to so many minutes apart. */
  merge: number;
  onDays: (days: ClusterDays) => void;
  onMerge: (minutes: number) => void;
}

const PERIODS: readonly [ClusterDays, Key][] = [
  [1, 'clusterDay'],
  [7, 'clusterWeek'],
  [30, 'clusterMonth'],
];

export function Cluster({ measure, days, merge, onDays, onMerge }: ClusterProps) {
  return (
    <section class="card cluster" aria-labelledby="cluster">
      <h2 id="cluster">{say('timeCluster')}</h2>
      <fieldset class="zoom">
        <legend class="unseen">{say('clusterPeriod')}</legend>
        {PERIODS.map(([each, key]) => (
          <button type="button" key={each} aria-pressed={each === days} onClick={() => onDays(each)}>
            {say(key)}
          </button>
        ))}
      </fieldset>
      {measure && <Told measure={measure} />}
      <p class="quiet">
        {say('timeClusterSource')} {say('clusterRule')}
      </p>
      <label>
        {say('timeClusterMerge')}
        <input
          type="number"
          min="0"
          max="60"
          step="1"
          value={merge}
          onInput={({ currentTarget }) =>
            currentTarget.validity.valid && currentTarget.value !== '' && onMerge(currentTarget.valueAsNumber)
          }
        />
      </label>
    </section>
  );
}

const Told = ({ measure: { length, stretches, tasks, hourly } }: { measure: ClusterMeasure }) => (
  <dl class="day-times">
    <div>
      <dt>{say('clusterTime')}</dt>
      <dd>
        {stretches === 0 ? (
          <span class="quiet">{say('unknown')}</span>
        ) : (
          <TimeFigure name="cluster.time" length={length} />
        )}
      </dd>
    </div>
    <div>
      <dt>{say('hourly')}</dt>
      <dd>
        <Amounts name="cluster.hourly" amounts={hourly} none={say('unknown')} />
      </dd>
    </div>
    <div>
      <dt>{say('clusterOf')}</dt>
      <dd>
        {sayCount('tasks', tasks)}, {sayCount('timeClusterStretches', stretches)}
      </dd>
    </div>
  </dl>
);
