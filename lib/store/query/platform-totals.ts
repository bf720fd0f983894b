// Knows how a period's earnings are told apart by platform. Refuses to compute them (core).
import { earnings } from '../../core/earnings';
import type { Earnings } from '../../core/earnings-shape';
import type { Settings } from '../../core/setting';
import type { Ledger } from '../shape';
import { daysBetween } from './days-between';
import { incomesOf } from './incomes';
import { termsInForce } from './terms-in-force';

/** Local days, both ends included; platforms by name. */
export async function platformTotals(
  db: Ledger,
  settings: Settings,
  fromDay: string,
  toDay: string,
  at: number,
): Promise<ReadonlyMap<string, Earnings>> {
  const [days, { incomes, incomeDays }, terms] = await Promise.all([
    daysBetween(db, fromDay, toDay),
    incomesOf(db, settings.zone, fromDay, toDay),
    termsInForce(db),
  ]);
  const platforms = [...new Set([...days, ...incomes].map(row => row.platform))].sort();
  const of = <R extends { readonly platform: string }>(rows: readonly R[], platform: string): R[] =>
    rows.filter(row => row.platform === platform);
  return new Map(
    platforms.map(platform => [
      platform,
      earnings({
        days: of(days, platform),
        from: fromDay,
        to: toDay,
        incomes: of(incomes, platform),
        incomeDays: of(incomeDays, platform),
        terms: of(terms, platform),
        settings,
        at,
      }),
    ]),
  );
}
