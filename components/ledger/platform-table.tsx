// Knows how a period is told platform by platform. Refuses to add up: the last line is given.
import type { Earned, Earnings } from '../../lib/core/earnings-shape';
import { netOf, type Taken } from '../../lib/core/net';
import { numberText } from '../../lib/words/number';
import { type Key, say } from '../../lib/words/say';
import { Amounts } from '../parts/amounts';
import { Figure } from '../parts/figure';
import { TimeFigure } from '../parts/time-figure';
import { unpaidTotal } from '../parts/unpaid-total';

export interface PlatformLine {
  /** Id of the platform, or `all`. */
  id: string;
  name: string;
  earnings: Earnings;
  /** What its payouts cost, 0…1 by currency. */
  fees?: Taken['fees'];
}

/** `contribution` and `fees` (of all together): what is left then stands beside the gross. */
export interface PlatformTableProps extends Taken {
  /** `today`, `week`, `month`: what the figures' names begin with. */
  period: string;
  caption: string;
  lines: readonly PlatformLine[];
  all: Earnings;
}

const MONEY: readonly { name: string; head: Key; of: (e: Earned) => number | undefined }[] = [
  { name: 'confirmed', head: 'confirmed', of: e => e.confirmed || undefined },
  { name: 'pending', head: 'pending', of: e => e.pending || undefined },
  { name: 'expected', head: 'expected', of: e => e.expected || undefined },
  { name: 'untimed', head: 'untimedColumn', of: e => e.untimed || undefined },
  { name: 'lost', head: 'lost', of: e => e.lost || undefined },
];
const RATES: typeof MONEY = [
  { name: 'taskHourly', head: 'taskHourly', of: e => e.taskHourly },
  { name: 'realHourly', head: 'realHourly', of: e => e.realHourly },
];

export function PlatformTable({ period, caption, lines, all, contribution, fees }: PlatformTableProps) {
  const every: PlatformLine[] = [...lines, { id: 'all', name: say('allPlatforms'), earnings: all, fees }];
  const net = contribution !== undefined || Object.keys(fees ?? {}).length > 0;
  // A column that is empty for every platform would only make the others narrow.
  const money = MONEY.filter(m => m.name === 'confirmed' || all.money.some(e => m.of(e) !== undefined));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll-sideways" tabIndex={0} aria-label={caption}>
      <table class="figures">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('platform')}</th>
            <th scope="col">{say('tasksColumn')}</th>
            {money.map(m => (
              <th scope="col" key={m.name}>
                {say(m.head)}
              </th>
            ))}
            <th scope="col">{say('worked')}</th>
            <th scope="col">{say('unpaid')}</th>
            {RATES.map(m => (
              <th scope="col" key={m.name}>
                {say(m.head)}
              </th>
            ))}
            {net && <th scope="col">{say('netColumn')}</th>}
          </tr>
        </thead>
        <tbody>
          {every.map(({ id, name, earnings, fees: own }) => (
            <tr key={id} class={id === 'all' ? 'total' : undefined}>
              <th scope="row">{name}</th>
              <td>
                <Figure name={`${period}.${id}.tasks`} value={earnings.tasks}>
                  {numberText(earnings.tasks)}
                </Figure>
              </td>
              {money.map(m => (
                <td key={m.name}>
                  <Cell name={`${period}.${id}.${m.name}`} earnings={earnings} of={m.of} />
                </td>
              ))}
              <td>
                <TimeFigure name={`${period}.${id}.worked`} length={earnings.worked} />
              </td>
              <td>
                <TimeFigure name={`${period}.${id}.unpaid`} length={unpaidTotal(earnings.overhead)} />
              </td>
              {RATES.map(m => (
                <td key={m.name} class={m.name === 'realHourly' ? 'real' : undefined}>
                  <Cell name={`${period}.${id}.${m.name}`} earnings={earnings} of={m.of} />
                </td>
              ))}
              {net && (
                <td>
                  <Cell
                    name={`${period}.${id}.net`}
                    earnings={earnings}
                    of={e => netHourly(e, { contribution, fees: own })}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where nothing is taken from a platform's money, what is left is the gross. */
const netHourly = ({ currency, realHourly: micros }: Earned, taken: Taken): number | undefined =>
  micros === undefined ? undefined : (netOf({ currency, micros }, taken)?.micros ?? micros);

interface CellProps {
  name: string;
  earnings: Earnings;
  of: (e: Earned) => number | undefined;
}

/** Nothing in one currency is left out beside something in another. */
function Cell({ name, earnings, of }: CellProps) {
  const amounts = earnings.money.map(e => ({ currency: e.currency, micros: of(e) }));
  const some = amounts.filter(({ micros }) => micros);
  return <Amounts name={name} amounts={some.length > 0 ? some : amounts} none={say('dash')} />;
}
