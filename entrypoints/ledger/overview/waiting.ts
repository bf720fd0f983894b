// Knows what is read to say which money has not arrived, and each platform's own rule. Refuses to show it.
import type { WaitingLine } from '../../../components/overview/waiting';
import { balance } from '../../../lib/core/balance';
import { dayOf, daysFrom } from '../../../lib/core/days';
import type { Money } from '../../../lib/core/money';
import { waiting } from '../../../lib/core/payout';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import type { Payout } from '../../../lib/platforms/format';
import { minimumOf } from '../../../lib/platforms/payout';
import { payoutsInForce } from '../../../lib/store/query/payouts';
import { waitingTasks } from '../../../lib/store/query/waiting-tasks';
import { numberText } from '../../../lib/words/number';
import { say } from '../../../lib/words/say';
import type { Desk } from '../desk';

const payoutOf = (id: string): Payout | undefined =>
  Object.hasOwn(DEFINITIONS, id) ? DEFINITIONS[id]!.payout : undefined;
const paidByMonth = Object.values(DEFINITIONS).flatMap(({ id, payout }) => (payout?.paidBy ? [id] : []));

export async function readWaiting({ db, settings, nameOf }: Desk, at: number): Promise<WaitingLine[]> {
  const [tasks, payouts, days] = await Promise.all([
    waitingTasks(db, paidByMonth),
    payoutsInForce(db),
    db.getAll('days'),
  ]);
  const today = dayOf(at, settings.zone);
  const platforms = new Set([...tasks.keys(), ...days.map(({ platform }) => platform)]);
  return [...platforms].sort().flatMap((platform): WaitingLine[] => {
    const payout = payoutOf(platform);
    const rows = tasks.get(platform) ?? [];
    const found = rows.length > 0 ? waiting(rows, payout ?? {}, settings.zone, today) : undefined;
    const held = balance(days, payouts, platform);
    if (!found && held.length === 0) return [];
    const minimum = settings.payouts?.[platform]?.minimum ?? minimumOf(payout);
    return [
      {
        platform,
        name: nameOf(platform),
        waiting: found,
        age: found && daysFrom(dayOf(found.oldest, settings.zone), today).length - 1,
        balance: held,
        minimum,
        toGo: toGo(held, minimum),
        rule: ruleText(nameOf(platform), payout),
        href: `#tasks?platform=${platform}&status=submitted`,
      },
    ];
  });
}

function toGo(held: readonly Money[], minimum: Money | undefined): Money | undefined {
  if (minimum === undefined) return undefined;
  const own = held.find(({ currency }) => currency === minimum.currency)?.micros ?? 0;
  return { micros: Math.max(0, minimum.micros - own), currency: minimum.currency };
}

function ruleText(name: string, payout: Payout | undefined): string | undefined {
  if (payout?.decidedWithin !== undefined)
    return say('ovRuleWithin', name, numberText(payout.decidedWithin), payout.asOf);
  if (payout?.paidBy !== undefined) return say('ovRulePaid', name, numberText(payout.paidBy), payout.asOf);
  return undefined;
}
