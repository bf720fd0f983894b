// Knows how one period's real hourly stands above the figures it must be read beside. Refuses to know which days they are of.
import type { ComponentChildren } from 'preact';
import type { Earned, Earnings } from '../../lib/core/earnings-shape';
import type { Taken } from '../../lib/core/net';
import type { Reference } from '../../lib/core/reference';
import { sayCount } from '../../lib/words/count';
import { shareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { Gap, type GapProps } from '../ledger/gap';
import { Amounts } from '../parts/amounts';
import { NetLine } from '../parts/net-line';
import { ReferenceLine } from '../parts/reference-line';
import { TimeFigure } from '../parts/time-figure';
import { unpaidTotal } from '../parts/unpaid-total';
import { Remarks } from './remarks';

/** What is left after contribution and fees stands beneath the gross. */
export interface TodayProps extends Taken {
  earnings: Earnings;
  /** What lies between the two hourlies, in each currency that has both. */
  gaps?: readonly GapProps[];
  /** A wage to compare with. */
  reference?: Reference;
  /** Why the number is what it is. */
  children?: ComponentChildren;
}

const by = (money: readonly Earned[], pick: (e: Earned) => number | undefined) =>
  money.map(e => ({ currency: e.currency, micros: pick(e) }));
const some = (money: readonly Earned[], pick: (e: Earned) => number): boolean =>
  money.some(e => pick(e) !== 0);
/** Money of one kind; currencies that have none of it are left out. */
const only = (money: readonly Earned[], pick: (e: Earned) => number) =>
  by(
    money.filter(e => pick(e) !== 0),
    pick,
  );

export function Today({ earnings, gaps = [], contribution, fees, reference, children }: TodayProps) {
  const { money } = earnings;
  const several = money.filter(e => e.realHourly !== undefined).length > 1;
  return (
    <section class="card today" aria-labelledby="today">
      <div class="heads">
        <h2 id="today">{say('todayRealHourly')}</h2>
        <span class="quiet">{sayCount('tasks', earnings.tasks)}</span>
      </div>
      <p class={several ? 'big several' : 'big'}>
        <Amounts
          name="today.realHourly"
          amounts={by(money, e => e.realHourly)}
          none={say(earnings.attention > 0 ? 'noPayYet' : 'noTimeYet')}
        />
        {money.some(e => e.realHourly !== undefined) && <span class="an-hour"> {say('anHour')}</span>}
      </p>
      <p class="quiet beneath">
        {money.some(e => e.realHourly !== undefined) && (
          <>
            {say('ofItConfirmed')}{' '}
            <Amounts
              name="today.confirmedHourly"
              amounts={by(money, e => e.confirmedHourly || undefined)}
              none={say('nothingYet')}
            />
          </>
        )}
      </p>
      <NetLine name="today" money={money} contribution={contribution} fees={fees} />
      <ReferenceLine reference={reference} />
      <dl class="beside">
        <div>
          <dt>{say('taskHourly')}</dt>
          <dd>
            <Amounts name="today.taskHourly" amounts={by(money, e => e.taskHourly)} none={say('unknown')} />
          </dd>
        </div>
        <div>
          <dt>{say('worked')}</dt>
          <dd>
            <TimeFigure name="today.worked" length={earnings.worked} />
          </dd>
        </div>
        <div>
          <dt>{say('unpaid')}</dt>
          <dd>
            <TimeFigure name="today.unpaid" length={unpaidTotal(earnings.overhead)} />
          </dd>
        </div>
        <div>
          <dt>{say('confirmed')}</dt>
          <dd>
            <Amounts
              name="today.confirmed"
              amounts={only(money, e => e.confirmed)}
              none={say('nothingYet')}
            />
          </dd>
        </div>
        <div>
          <dt>{say('pending')}</dt>
          <dd>
            <Amounts name="today.pending" amounts={only(money, e => e.pending)} none={say('none')} />
          </dd>
        </div>
        <div>
          <dt>{say('lost')}</dt>
          <dd>
            <Amounts name="today.lost" amounts={only(money, e => e.lost)} none={say('none')} />
          </dd>
        </div>
        {some(money, e => e.expected) && (
          <div>
            <dt>{say('expected')}</dt>
            <dd>
              <Amounts name="today.expected" amounts={only(money, e => e.expected)} none={say('none')} />
            </dd>
          </div>
        )}
      </dl>
      <Remarks
        remarks={[
          ...money
            .filter(e => e.coverage !== undefined && e.coverage < 1)
            .map(e => say('coverage', shareText(e.coverage ?? 0), e.currency)),
          ...(earnings.unpriced > 0 ? [sayCount('unpriced', earnings.unpriced)] : []),
        ]}
        untimed={only(money, e => e.untimed)}
      />
      {gaps.map(gap => (
        <Gap key={gap.currency} {...gap} />
      ))}
      {earnings.attention > 0 && children}
    </section>
  );
}
