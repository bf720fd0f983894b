// Knows what a task adds to its requester. Refuses to know what follows from the sums (requester).

import { binOf } from './histogram';
import type { Sums, TaskRow } from './row';
import { put } from './sums';
import { FRUITLESS, SUBMITTED } from './task-days';

/** Names as in `RequesterRow`. Undefined where no requester is known by id: names are aliases and join nothing. */
export function requesterSums(row: Omit<TaskRow, 'days'>): Sums | undefined {
  if (row.requester === undefined || row.period !== undefined) return undefined;
  const sums: Sums = {};
  const earned = new Map<string, number>();
  put(sums, ['tasks'], 1);
  put(sums, ['status', row.status], 1);
  put(sums, ['worked'], row.worked);
  for (const { standing, amount } of row.money) {
    put(sums, ['money', amount.currency, standing], amount.micros);
    if (standing !== 'lost') earned.set(amount.currency, (earned.get(amount.currency) ?? 0) + amount.micros);
  }
  if (SUBMITTED.has(row.status) && row.pay && row.worked > 0) {
    put(sums, ['offer', row.pay.currency, 'pay'], row.pay.micros);
    put(sums, ['offer', row.pay.currency, 'worked'], row.worked);
  }
  if (row.worked > 0) lookAtHourly(sums, row, earned);
  return sums;
}

/** Time that brought nothing has no logarithm: it is kept apart (`barren`) and always counts. */
function lookAtHourly(sums: Sums, row: Omit<TaskRow, 'days'>, earned: ReadonlyMap<string, number>): void {
  const paid = [...earned].filter(([, micros]) => micros > 0);
  if (row.status === 'open') return;
  if (paid.length === 0 && FRUITLESS.has(row.status)) put(sums, ['barren'], row.worked);
  for (const [currency, micros] of paid) {
    const bin = String(binOf(micros, row.worked));
    put(sums, ['hist', currency, bin, 'n'], 1);
    put(sums, ['hist', currency, bin, 'pay'], micros);
    put(sums, ['hist', currency, bin, 'time'], row.worked);
  }
}
