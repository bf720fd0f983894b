// Knows how seven days are told together, drawn as bars of time with the real hourly above, and told as a table. Refuses to know how a day is summed.
import type { Earned, Earnings } from '../../lib/core/earnings-shape';
import type { Taken } from '../../lib/core/net';
import { dayMark, dayText } from '../../lib/words/date';
import { durationText } from '../../lib/words/duration';
import { roundText } from '../../lib/words/money';
import { say } from '../../lib/words/say';
import { Amounts } from '../parts/amounts';
import { NetLine } from '../parts/net-line';
import { TimeFigure } from '../parts/time-figure';
import { unpaidTotal } from '../parts/unpaid-total';

export interface Day {
  /** Local day, `2026-11-22`. */
  day: string;
  earnings: Earnings;
}

export interface WeekProps extends Taken {
  /** Oldest first. */
  days: readonly Day[];
  /** All of them together. */
  earnings: Earnings;
}

const HEIGHT = 36;

export function Week({ days, earnings: week, ...taken }: WeekProps) {
  const { money } = week;
  const longest = Math.max(...days.map(d => d.earnings.attention), 1);
  const tall = (ms: number) => (ms / longest) * HEIGHT;
  return (
    <section class="card week" aria-labelledby="week">
      <div class="heads">
        <h2 id="week">{say('lastSevenDays')}</h2>
        <span class="week-hourly">
          <Amounts name="week.realHourly" amounts={by(money, e => e.realHourly)} none={say('unknown')} />
          {money.some(e => e.realHourly !== undefined) && <span class="quiet"> {say('anHour')}</span>}
        </span>
      </div>
      <p class="quiet week-sum">
        <span>
          {say('weekEarned')} <Amounts name="week.earned" amounts={earned(money)} none={say('nothingYet')} />{' '}
          · <TimeFigure name="week.attention" length={week.attention} />
        </span>
        <span class="legend" aria-hidden="true">
          <span class="swatch worked" /> {say('worked')} <span class="swatch unpaid" /> {say('unpaid')}
        </span>
      </p>
      <NetLine name="week" money={money} {...taken} />
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

const by = (money: readonly Earned[], pick: (e: Earned) => number | undefined) =>
  money.map(e => ({ currency: e.currency, micros: pick(e) }));
/** Confirmed, pending and expected; currencies that brought nothing are left out. */
const earned = (money: readonly Earned[]) =>
  by(money, e => e.confirmed + e.pending + e.expected || undefined);

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
