// Knows how to answer what each platform earned in a period. Refuses to compute it (core).
import { earningsByPlatform } from '../../core/earnings-by-platform';
import type { Earnings } from '../../core/earnings-shape';
import type { Settings } from '../../core/setting';
import type { Ledger } from '../shape';
import { readPeriod } from './read-period';

/** Local days, both ends included; platforms in the order of their names. */
export const platformTotals = async (
  db: Ledger,
  settings: Settings,
  fromDay: string,
  toDay: string,
  at: number,
): Promise<ReadonlyMap<string, Earnings>> =>
  earningsByPlatform(await readPeriod(db, settings, fromDay, toDay, at));
