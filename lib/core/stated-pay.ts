// Knows what the platform or the worker states as pay, bonus and partial pay. Refuses to know what is earned by it (worth).
import { type Case, correctionOf, NOTHING, standing, type Told } from './case';
import type { Status, TaskFact } from './fact';
import type { Money } from './money';

/** An adjusted reward replaces the offered one, however late the offer is seen again. `null`: the worker says unknown. */
export function statedPay(of: Case): Told<Money | null> {
  const correction = correctionOf(of, 'pay');
  const left = standing(of, correction);
  const fact =
    left.findLast(each => each.kind === 'adjusted') ??
    left.findLast(each => payIn(each) !== undefined) ??
    correction;
  if (fact === undefined) return NOTHING;
  return { value: fact === correction ? correction.set.pay : payIn(fact), by: [fact] };
}

const payIn = (fact: TaskFact): Money | null | undefined =>
  fact.kind === 'adjusted'
    ? fact.total
    : fact.kind === 'added'
      ? fact.set.pay
      : fact.kind === 'offered' || fact.kind === 'income'
        ? fact.pay
        : undefined;

/** Totals as they stand, one per currency, in the order of their codes. A total of nothing is left out. */
export function statedBonus(of: Case): readonly Money[] {
  const correction = correctionOf(of, 'bonus');
  const totals = new Map<string, Money>();
  for (const money of correction?.set.bonus ?? []) totals.set(money.currency, money);
  for (const fact of standing(of, correction)) {
    const stated = fact.kind === 'bonus' ? [fact.total] : fact.kind === 'added' ? fact.set.bonus : undefined;
    for (const money of stated ?? []) totals.set(money.currency, money);
  }
  return [...totals.values()].filter(money => money.micros !== 0).sort(byCurrency);
}

/** Paid although not finished: as the newest end of this kind states it. */
export const statedPartial = (of: Case, status: Status): Money | undefined =>
  of.facts.findLast(
    (fact): fact is Extract<TaskFact, { partial?: Money }> =>
      fact.kind === status && 'partial' in fact && fact.partial !== undefined,
  )?.partial;

const byCurrency = (a: Money, b: Money): number => (a.currency < b.currency ? -1 : 1);
