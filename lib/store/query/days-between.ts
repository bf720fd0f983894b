// Knows how to read the rolled-up days of a period. Refuses to add them up (earnings).
import type { DayRow } from '../../core/row';
import { dayOfLine } from '../day-line';
import type { Ledger } from '../shape';

/** Local days `2026-11-22`, both ends included, every platform. */
export const daysBetween = async (db: Ledger, fromDay: string, toDay: string): Promise<DayRow[]> =>
  (await db.getAll('days', IDBKeyRange.bound([fromDay], [toDay, []]))).map(dayOfLine);
