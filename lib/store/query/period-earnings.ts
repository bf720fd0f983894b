// Knows what must be read to say what a period earned. Refuses to compute it (core).
import { earnings } from '../../core/earnings';
import type { Earnings } from '../../core/earnings-shape';
import type { Settings } from '../../core/setting';
import type { Ledger } from '../shape';
import { daysBetween } from './days-between';
import { incomesOf } from './incomes';
import { termsInForce } from './terms-in-force';

/** Local days, both ends included. Reads rolled-up days, incomes and terms; no task. */
export async function periodEarnings(
  db: Ledger,
  settings: Settings,
  fromDay: string,
  toDay: string,
  at: number,
): Promise<Earnings> {
  const [days, { incomes, incomeDays }, terms] = await Promise.all([
    daysBetween(db, fromDay, toDay),
    incomesOf(db, settings.zone, fromDay, toDay),
    termsInForce(db),
  ]);
  return earnings({ days, from: fromDay, to: toDay, incomes, incomeDays, terms, settings, at });
}
