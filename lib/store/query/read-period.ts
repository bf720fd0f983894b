// Knows what must be read to say what a period earned. Refuses to compute it (core).
import { dayOf, dayStart } from '../../core/days';
import type { Terms } from '../../core/fact';
import { monthOf, type Period, touches } from '../../core/period';
import type { TaskRow } from '../../core/row';
import type { Settings } from '../../core/setting';
import type { Ledger } from '../shape';
import { daysBetween } from './days-between';
import { termsInForce } from './terms-in-force';

/** Local days, both ends included, every platform. Rolled-up days, incomes and terms; no task. */
export async function readPeriod(
  db: Ledger,
  settings: Settings,
  from: string,
  to: string,
  at: number,
): Promise<Period> {
  const [days, incomes, terms] = await Promise.all([
    daysBetween(db, from, to),
    incomesBetween(db, settings.zone, from, to),
    termsInForce(db),
  ]);
  const [first, last] = wider([from, to], incomes, terms, settings.zone);
  const incomeDays = first < from || last > to ? await daysBetween(db, first, last) : days;
  return { days, from, to, incomes, incomeDays, terms, settings, at };
}

/** Incomes whose own period shares a local day with the one asked for. */
async function incomesBetween(db: Ledger, zone: string, from: string, to: string): Promise<TaskRow[]> {
  const endingLater = IDBKeyRange.lowerBound(dayStart(from, zone), true);
  const ending = await db.getAllFromIndex('tasks', 'periodEnd', endingLater);
  return ending.filter(row => touches(row, from, to, zone));
}

/** What is laid on the days asked for may be covered by attention beyond them: the income's period, a salary's month. */
function wider(
  [from, to]: readonly [string, string],
  incomes: readonly TaskRow[],
  terms: readonly Terms[],
  zone: string,
): [first: string, last: string] {
  const months = terms.some(each => each.model === 'salary') ? [monthOf(from)[0]!, monthOf(to).at(-1)!] : [];
  const periods = incomes.flatMap(row => (row.period ? [row.period.from, row.period.to] : []));
  const all = [from, to, ...months, ...periods.map(moment => dayOf(moment, zone))].sort();
  return [all[0]!, all.at(-1)!];
}
