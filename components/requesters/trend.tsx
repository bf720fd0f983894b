// Knows how a requester's months are told. Refuses to gather them.
import type { Money } from '../../lib/core/money';
import { dayText } from '../../lib/words/date';
import { durationText } from '../../lib/words/duration';
import { roundText } from '../../lib/words/money';
import { numberText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { Blank } from './blank';

export interface TrendProps {
  /** Oldest first. */
  months: readonly {
    /** `YYYY-MM` */
    readonly month: string;
    readonly tasks: number;
    readonly worked: number;
    readonly hourly?: Money;
  }[];
}

const HEIGHT = 96;
const STEP = 24;

export function Trend({ months }: TrendProps) {
  return (
    <>
      <TrendPicture months={months} />
      <details>
        <summary>{say('showTable')}</summary>
        <table class="figures">
          <caption class="unseen">{say('reqMonths')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('reqMonth')}</th>
              <th scope="col">{say('realHourly')}</th>
              <th scope="col">{say('tasksColumn')}</th>
              <th scope="col">{say('worked')}</th>
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map(({ month, tasks, worked, hourly }) => (
              <tr key={month}>
                <th scope="row">{dayText(`${month}-01`, 'month')}</th>
                <td class="number">{hourly ? roundText(hourly) : <Blank />}</td>
                <td class="number">{numberText(tasks)}</td>
                <td class="number">{worked > 0 ? durationText(worked) : <Blank />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Bars of one currency only: heights of two cannot be compared. The table says it all. */
function TrendPicture({ months }: TrendProps) {
  const currency = months.findLast(each => each.hourly)?.hourly?.currency;
  const bars = months.slice(-24).map(({ month, hourly }) => ({
    month,
    micros: hourly?.currency === currency ? hourly?.micros : undefined,
  }));
  const most = Math.max(0, ...bars.map(({ micros }) => micros ?? 0));
  if (most === 0 || currency === undefined) return null;
  const width = bars.length * STEP;
  return (
    <figure class="trend">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        style={{ maxWidth: `${width * 2}px` }}
        role="img"
        aria-label={say('listTwo', say('reqMonths'), say('realHourly'))}
      >
        {bars.map(({ month, micros }, i) => {
          const height = micros === undefined ? 0 : Math.max(1, (micros / most) * HEIGHT);
          return (
            <rect
              key={month}
              class="bar-worked"
              x={i * STEP + 3}
              width={STEP - 6}
              y={HEIGHT - height}
              height={height}
            >
              <title>
                {say(
                  'listTwo',
                  dayText(`${month}-01`, 'month'),
                  micros === undefined ? say('unknownShort') : roundText({ micros, currency }),
                )}
              </title>
            </rect>
          );
        })}
      </svg>
      <figcaption class="quiet">
        {say(
          'fromTo',
          dayText(`${bars[0]!.month}-01`, 'month'),
          dayText(`${bars.at(-1)!.month}-01`, 'month'),
        )}
        {' · '}
        {say('realHourly')} ≤ {roundText({ micros: most, currency })}
      </figcaption>
    </figure>
  );
}
