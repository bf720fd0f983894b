// Knows how days are drawn as bars of worked and unpaid time, with the table behind them. Refuses to know how a day is summed.
import type { Earnings } from '../../lib/core/earnings-shape';
import { dayText } from '../../lib/words/date';
import { durationText } from '../../lib/words/duration';
import { say } from '../../lib/words/say';
import { Amounts } from '../parts/amounts';
import { unpaidTotal } from '../parts/unpaid-total';

export interface DayBarsProps {
  /** Oldest first. */
  days: readonly { readonly day: string; readonly earnings: Earnings }[];
}

const HEIGHT = 120;
const WIDTH = 700;

export function DayBars({ days }: DayBarsProps) {
  const longest = Math.max(...days.map(d => d.earnings.attention), 1);
  const step = WIDTH / days.length;
  const tall = (ms: number) => (ms / longest) * HEIGHT;
  const marked = (i: number) => days.length <= 8 || (days.length - 1 - i) % 5 === 2;
  return (
    <figure class="day-bars">
      <figcaption class="quiet legend">
        <span>{say('longestDay', durationText(longest))}</span>
        <span>
          <span class="swatch worked" /> {say('worked')} <span class="swatch unpaid" /> {say('unpaid')}
        </span>
      </figcaption>
      <svg
        class="bar"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {days.map(({ day, earnings }, i) => (
          <g key={day} transform={`translate(${i * step} 0)`}>
            <title>{`${dayText(day, 'long')}: ${durationText(earnings.attention)}`}</title>
            <rect class="bar-floor" y={HEIGHT - 1} width={step} height="1" />
            <rect
              class="bar-worked"
              x={step * 0.15}
              y={HEIGHT - tall(earnings.worked)}
              width={step * 0.7}
              height={tall(earnings.worked)}
            />
            <rect
              class="bar-unpaid"
              x={step * 0.15}
              y={HEIGHT - tall(earnings.attention)}
              width={step * 0.7}
              height={Math.max(0, tall(earnings.attention - earnings.worked) - 1)}
            />
          </g>
        ))}
      </svg>
      <div class="day-names quiet" aria-hidden="true">
        {days.map(({ day }, i) => (
          <span key={day}>{marked(i) && dayText(day, 'short')}</span>
        ))}
      </div>
      <details>
        <summary>{say('showTable')}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{say('day')}</th>
              <th scope="col">{say('worked')}</th>
              <th scope="col">{say('unpaid')}</th>
              <th scope="col">{say('realHourly')}</th>
            </tr>
          </thead>
          <tbody>
            {[...days].reverse().map(({ day, earnings }) => (
              <tr key={day}>
                <th scope="row">{dayText(day, 'long')}</th>
                <td>{durationText(earnings.worked)}</td>
                <td>{durationText(unpaidTotal(earnings.overhead))}</td>
                <td>
                  <Amounts
                    name={`day.${day}.realHourly`}
                    amounts={earnings.money.map(e => ({ currency: e.currency, micros: e.realHourly }))}
                    none={say('dash')}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
