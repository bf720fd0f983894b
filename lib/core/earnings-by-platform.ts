// Knows how a period's earnings are told apart by platform. Refuses to read what they are made of.
import { earnings } from './earnings';
import type { Earnings } from './earnings-shape';
import type { Period } from './period';

/** Platforms in the order of their names. */
export function earningsByPlatform(period: Period): ReadonlyMap<string, Earnings> {
  const { days, incomes, incomeDays, terms } = period;
  const paying = terms.filter(each => each.model === 'salary');
  const platforms = new Set([...days, ...incomes, ...paying].map(each => each.platform));
  const of = <R extends { readonly platform: string }>(rows: readonly R[], platform: string): R[] =>
    rows.filter(row => row.platform === platform);
  return new Map(
    [...platforms].sort().map(platform => [
      platform,
      earnings({
        ...period,
        days: of(days, platform),
        incomes: of(incomes, platform),
        incomeDays: of(incomeDays, platform),
        terms: of(terms, platform),
      }),
    ]),
  );
}
