// Knows what is read to say which money has not arrived, and each platform's own rule. Refuses to show it.
import type { WaitingLine } from '../../../components/overview/waiting';
import { balance } from '../../../lib/core/balance';
import { addDays, daysFrom } from '../../../lib/core/days';
import type { Money } from '../../../lib/core/money';
import { waiting } from '../../../lib/core/payout';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import type { Payout } from '../../../lib/platforms/format';
import { minimumOf } from '../../../lib/platforms/payout';
import { daysBetween } from '../../../lib/store/query/days-between';
import { dayText } from '../../../lib/words/date';
import { numberText } from '../../../lib/words/number';
import { say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import type { OverviewRead } from './read';

const payoutOf = (id: string): Payout | undefined =>
  Object.hasOwn(DEFINITIONS, id) ? DEFINITIONS[id]!.payout : undefined;

/** `year`: the days that are read already; older ones are read here, since money may wait for longer. */
export async function readWaiting(
  { db, settings, nameOf }: Desk,
  { today, year, payouts }: OverviewRead,
): Promise<WaitingLine[]> {
  const days = [...(await daysBetween(db, '', addDays(year.from, -1))), ...year.days];
  const platforms = new Set(days.map(({ platform }) => platform));
  return [...platforms].sort().flatMap((platform): WaitingLine[] => {
    const payout = payoutOf(platform);
    const own = days.filter(row => row.platform === platform);
    const found = waiting(own, payout ?? {}, today);
    const held = balance(own, payouts, platform);
    if (!found && held.length === 0) return [];
    const minimum = settings.payouts?.[platform]?.minimum ?? minimumOf(payout);
    return [
      {
        platform,
        name: nameOf(platform),
        waiting: found,
        age: found && daysFrom(found.oldest, today).length - 1,
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
  const known = payout && dayText(`${payout.asOf}-01`, 'month');
  if (payout?.decidedWithin !== undefined)
    return say('ovRuleWithin', name, numberText(payout.decidedWithin), known!);
  if (payout?.paidBy !== undefined) return say('ovRulePaid', name, numberText(payout.paidBy), known!);
  return undefined;
}
