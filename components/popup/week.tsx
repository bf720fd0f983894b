// Knows how seven days are drawn as bars of time with the real hourly above, and told as a table. Refuses to know how a day is summed.
import type { Earnings } from '../../lib/core/earnings-shape';
import { dayMark, dayText } from '../../lib/words/date';
import { durationText } from '../../lib/words/duration';
import { roundText } from '../../lib/words/money';
import { say } from '../../lib/words/say';
import { unpaidTotal } from '../parts/unpaid-total';

export interface Day {
  /** Local day, `2026-11-22`. */
  day: string;
  earnings: Earnings;
}

export interface WeekProps {
  /** Oldest first. */
  days: readonly Day[];
}

const HEIGHT = 44;

export function Week({ days }: WeekProps) {
  const longest = Math.max(...days.map(d => d.earnings.attention), 1);
  const tall = (ms: number) => (ms / longest) * HEIGHT;
  return (
    <section class="card week" aria-labelledby="week">
      <div class="heads">
        <h2 id="week">{say('lastSevenDays')}</h2>
        <span class="quiet legend" aria-hidden="true">
          <span class="swatch worked" /> {say('worked')} <span class="swatch unpaid" /> {say('unpaid')}
        </span>
      </div>
      <div class="week-bars" aria-hidden="true">
        {days.map(({ day, earnings }) => (
          <div class="week-day" key={day}>
            <span class="week-rate number">{shortRate(earnings)}</span>
            <svg class="bar" width="24" height={HEIGHT} viewBox={`0 0 24 ${HEIGHT}`} focusable="false">
              <title>{`${dayText(day, 'long')}: ${timesText(earnings)}`}</title>
              <rect class="bar-floor" x="0" y={HEIGHT - 1} width="24" height="1" />
              <rect
                class="bar-worked"
                x="2"
                y={HEIGHT - tall(earnings.worked)}
                width="20"
                height={tall(earnings.worked)}
              />
              <rect
                class="bar-unpaid"
                x="2"
                y={HEIGHT - tall(earnings.attention)}
                width="20"
                height={Math.max(0, tall(earnings.attention - earnings.worked) - 1)}
              />
            </svg>
            <span class="quiet">{dayMark(day)}</span>
          </div>
        ))}
      </div>
      <div class="unseen">
        <table>
          <caption>{say('lastSevenDays')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('day')}</th>
              <th scope="col">{say('worked')}</th>
              <th scope="col">{say('unpaid')}</th>
              <th scope="col">{say('realHourly')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, earnings }) => (
              <tr key={day}>
                <th scope="row">{dayText(day, 'long')}</th>
                <td>{durationText(earnings.worked)}</td>
                <td>{durationText(unpaidTotal(earnings.overhead))}</td>
                <td>{ratesText(earnings)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const timesText = (e: Earnings): string =>
  `${say('worked')} ${durationText(e.worked)}, ${say('unpaid')} ${durationText(unpaidTotal(e.overhead))}`;

function ratesText(e: Earnings): string {
  const rates = e.money.filter(m => m.realHourly !== undefined);
  if (rates.length === 0) return say('unknown');
  return rates.map(m => roundText({ micros: m.realHourly ?? 0, currency: m.currency })).join(' + ');
}

/** One currency fits above a bar; several do not, and are never added: the table has them. */
function shortRate(e: Earnings): string {
  const [only, ...more] = e.money.filter(m => m.realHourly !== undefined);
  if (!only) return '';
  return more.length > 0 ? '' : roundText({ micros: only.realHourly ?? 0, currency: only.currency });
}
