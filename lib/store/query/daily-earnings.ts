// Knows how to answer what each of some days earned with one reading. Refuses to compute it (core).
import { earningsBy } from '../../core/earnings-by';
import type { Earnings } from '../../core/earnings-shape';
import type { Settings } from '../../core/setting';
import type { Ledger } from '../shape';
import { readPeriod } from './read-period';

/** Local days in order, without gaps: a week, a month, a year. Each as `periodEarnings` of that day alone. */
export async function dailyEarnings(
  db: Ledger,
  settings: Settings,
  days: readonly string[],
  at: number,
): Promise<Earnings[]> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const period = await readPeriod(db, settings, first, last, at);
  return earningsBy(
    period,
    days.map(day => ({ from: day, to: day })),
  );
}
