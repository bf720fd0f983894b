// Knows how to read the rolled-up days of a period. Refuses to add them up (earnings).
import type { DayRow } from '../../core/row';
import type { Ledger } from '../shape';

/** Local days `2026-11-22`, both ends included, every platform. */
export const daysBetween = (db: Ledger, fromDay: string, toDay: string): Promise<DayRow[]> =>
  db.getAll('days', IDBKeyRange.bound([fromDay], [toDay, []]));
