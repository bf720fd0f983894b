// Knows which pay for a period bears on the days asked for. Refuses to lay it on them (earnings).
import { dayOf, dayStart } from '../../core/days';
import type { DayRow, TaskRow } from '../../core/row';
import type { Ledger } from '../shape';
import { daysBetween } from './days-between';

export interface Incomes {
  readonly incomes: readonly TaskRow[];
  /** The days of their whole periods, which may reach beyond the days asked for. */
  readonly incomeDays: readonly DayRow[];
}

/** Incomes whose period shares a local day with `fromDay`…`toDay`. */
export async function incomesOf(db: Ledger, zone: string, fromDay: string, toDay: string): Promise<Incomes> {
  const endingLater = IDBKeyRange.lowerBound(dayStart(fromDay, zone), true);
  const ending = await db.getAllFromIndex('tasks', 'periodEnd', endingLater);
  const incomes = ending.filter(row => row.period && dayOf(row.period.from, zone) <= toDay);
  if (incomes.length === 0) return { incomes, incomeDays: [] };
  const first = Math.min(...incomes.map(row => row.period!.from));
  const last = Math.max(...incomes.map(row => row.period!.to));
  return { incomes, incomeDays: await daysBetween(db, dayOf(first, zone), dayOf(last, zone)) };
}
