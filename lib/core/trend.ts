// Knows how a requester's tasks are gathered by month and since a day. Refuses to know where rows are kept.

import { dayOf } from './days';
import type { Sums, TaskRow } from './row';
import { addSums } from './sums';

export const sumsOfRows = (rows: readonly TaskRow[]): Sums =>
  rows.reduce((sums, row) => addSums(sums, row.requesterSums ?? {}), {});

/** `YYYY-MM` of a moment in the worker's zone. */
export const monthOf = (at: number, zone: string): string => dayOf(at, zone).slice(0, 7);

/** By local month `YYYY-MM` of the task's own time, oldest first; a month without any stands between as empty. */
export function byMonth(rows: readonly TaskRow[], zone: string): { month: string; sums: Sums }[] {
  const months = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const month = monthOf(row.time, zone);
    const there = months.get(month);
    if (there) there.push(row);
    else months.set(month, [row]);
  }
  const known = [...months.keys()].sort();
  return monthsFrom(known[0], known.at(-1)).map(month => ({
    month,
    sums: sumsOfRows(months.get(month) ?? []),
  }));
}

/** Both included. None without a first. */
function monthsFrom(first: string | undefined, last = ''): string[] {
  const all: string[] = [];
  for (let month = first ?? '~'; month <= last; month = next(month)) all.push(month);
  return all;
}

function next(month: string): string {
  const [year, n] = month.split('-').map(Number);
  return n === 12 ? `${year! + 1}-01` : `${year}-${String(n! + 1).padStart(2, '0')}`;
}
