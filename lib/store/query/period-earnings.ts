// Knows how to answer what a period earned. Refuses to compute it (core).
import { earnings } from '../../core/earnings';
import type { Earnings } from '../../core/earnings-shape';
import type { Settings } from '../../core/setting';
import type { Ledger } from '../shape';
import { readPeriod } from './read-period';

/** Local days, both ends included. */
export const periodEarnings = async (
  db: Ledger,
  settings: Settings,
  fromDay: string,
  toDay: string,
  at: number,
): Promise<Earnings> => earnings(await readPeriod(db, settings, fromDay, toDay, at));
