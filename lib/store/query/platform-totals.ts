// Knows how a period's earnings are told apart by platform. Refuses to compute them (core).
import { earnings } from '../../core/earnings';
import type { Earnings } from '../../core/earnings-shape';
import type { Settings } from '../../core/setting';
import type { Ledger } from '../shape';
import { readPeriod } from './read-period';

/** Local days, both ends included; platforms in the order of their names. */
export async function platformTotals(
  db: Ledger,
  settings: Settings,
  fromDay: string,
  toDay: string,
  at: number,
): Promise<ReadonlyMap<string, Earnings>> {
  const period = await readPeriod(db, settings, fromDay, toDay, at);
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
