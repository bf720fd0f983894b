// Knows how time with distressing content is told, week by week and without a verdict. Refuses to count it.
import type { ExposureWeek } from '../../lib/core/exposure';
import { dayText } from '../../lib/words/date';
import { numberText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { TimeFigure } from '../parts/time-figure';

export interface ExposureProps {
  /** Newest first. Nothing is shown where there are none. */
  weeks: readonly ExposureWeek[];
}

export const Exposure = ({ weeks }: ExposureProps) =>
  weeks.length === 0 ? null : (
    <section class="card" aria-labelledby="exposure">
      <h2 id="exposure">{say('exposureHeading')}</h2>
      <table class="figures exposure">
        <thead>
          <tr>
            <th scope="col">{say('exposureWeek')}</th>
            <th scope="col">{say('worked')}</th>
            <th scope="col">{say('tasksColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ from, worked, tasks }) => (
            <tr key={from}>
              <th scope="row">{dayText(from, 'full')}</th>
              <td>
                <TimeFigure name={`exposure.${from}`} length={worked} />
              </td>
              <td class="number">{numberText(tasks)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{say('exposureHint')}</p>
    </section>
  );
