// Knows how money that has not arrived is told, platform by platform: how old, how late, what comes next, and how far from cashing out. Refuses to blame a platform beyond its own rule.
import type { Money } from '../../lib/core/money';
import type { Waiting } from '../../lib/core/payout';
import { sayCount } from '../../lib/words/count';
import { dayText } from '../../lib/words/date';
import { moneyText, roundText } from '../../lib/words/money';
import { numberText } from '../../lib/words/number';
import { say } from '../../lib/words/say';

export interface WaitingLine {
  readonly platform: string;
  readonly name: string;
  /** Undefined: nothing waits there. */
  readonly waiting?: Waiting;
  /** Whole days since the oldest was handed in. */
  readonly age?: number;
  /** Approved and not paid out, as far as the ledger knows. */
  readonly balance: readonly Money[];
  readonly minimum?: Money;
  /** How far the balance is from it: nothing when it is reached. Undefined without a minimum or in another currency. */
  readonly toGo?: Money;
  /** The platform's own rule in words, with its date and source. */
  readonly rule?: string;
  readonly href: string;
}

export interface WaitingProps {
  lines: readonly WaitingLine[];
}

const sums = (money: readonly Money[]): string => money.map(roundText).join(' + ') || say('dash');

export function WaitingTable({ lines }: WaitingProps) {
  if (lines.length === 0) return <p class="quiet">{say('ovWaitingNone')}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll-sideways" tabIndex={0} aria-label={say('perPlatform')}>
        <table class="figures">
          <caption class="unseen">{say('ovWaiting')}</caption>
          <thead>
            <tr>
              {(
                ['platform', 'pending', 'ovOldest', 'ovOverdue', 'ovNext', 'ovBalance', 'ovMinimum'] as const
              ).map(key => (
                <th scope="col" key={key}>
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <Line key={line.platform} {...line} />
            ))}
          </tbody>
        </table>
      </section>
      <ul class="quiet rules">
        {lines.map(({ platform, rule }) => rule && <li key={platform}>{rule}</li>)}
        <li>{say('ovBalanceHint')}</li>
      </ul>
    </>
  );
}

const Line = ({ name, waiting, age, balance, minimum, toGo, rule, href }: WaitingLine) => (
  <tr>
    <th scope="row">{waiting ? <a href={href}>{name}</a> : name}</th>
    <td>
      {waiting ? sums(waiting.money) : say('dash')}
      {waiting && <span class="beneath quiet">{sayCount('tasks', waiting.tasks)}</span>}
    </td>
    <td>{age === undefined ? say('dash') : sayCount('ovDays', age)}</td>
    <td>{overdueText(waiting, rule)}</td>
    <td>
      {waiting?.next ? sums(waiting.next.money) : say('dash')}
      {waiting?.next && <span class="beneath quiet">{dayText(waiting.next.day, 'short')}</span>}
    </td>
    <td>{sums(balance)}</td>
    <td>
      {minimum ? moneyText(minimum) : say('dash')}
      {toGo && (
        <span class="beneath quiet">
          {toGo.micros > 0 ? say('ovToGo', roundText(toGo)) : say('ovReached')}
        </span>
      )}
    </td>
  </tr>
);

function overdueText(waiting: Waiting | undefined, rule: string | undefined) {
  if (rule === undefined) return <span class="quiet">{say('ovNoRule')}</span>;
  if (!waiting || waiting.overdue.tasks === 0) return say('none');
  return (
    <span class="bad">
      {sums(waiting.overdue.money)} ({numberText(waiting.overdue.tasks)})
    </span>
  );
}
