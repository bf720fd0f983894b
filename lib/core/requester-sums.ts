// Knows what a task adds to its requester. Refuses to know what follows from the sums (requester).

import { delayBin, waitingDay } from './delay';
import { binned, binOf } from './histogram';
import type { Sums, TaskRow } from './row';
import { put } from './sums';
import { FRUITLESS, SUBMITTED } from './task-days';

type Row = Omit<TaskRow, 'days'>;

/** Names as in `RequesterRow`. Undefined where no requester is known by id: names are aliases and join nothing. */
export function requesterSums(row: Row): Sums | undefined {
  if (row.requester === undefined || row.period !== undefined) return undefined;
  const sums: Sums = {};
  const earned = new Map<string, number>();
  put(sums, ['tasks'], 1);
  put(sums, ['status', row.status], 1);
  put(sums, ['worked'], row.worked);
  if (row.requesterName !== undefined) put(sums, ['names', row.requesterName], 1);
  for (const { standing, amount } of row.money) {
    put(sums, ['money', amount.currency, standing], amount.micros);
    if (standing !== 'lost') earned.set(amount.currency, (earned.get(amount.currency) ?? 0) + amount.micros);
  }
  for (const { currency, micros } of row.bonus) {
    put(sums, ['bonus', currency, 'n'], 1);
    put(sums, ['bonus', currency, 'micros'], micros);
  }
  if (SUBMITTED.has(row.status) && row.pay && row.worked > 0) {
    put(sums, ['offer', row.pay.currency, 'n'], 1);
    put(sums, ['offer', row.pay.currency, 'pay'], row.pay.micros);
    put(sums, ['offer', row.pay.currency, 'worked'], row.worked);
  }
  if (row.worked > 0) lookAtHourly(sums, row, earned);
  if (SUBMITTED.has(row.status) && row.worked > 0 && row.estimated) lookAtEstimate(sums, row, row.estimated);
  lookAtDelay(sums, row);
  return sums;
}

/** Time that brought nothing has no logarithm: it is kept apart (`barren`) and always counts. */
function lookAtHourly(sums: Sums, row: Row, earned: ReadonlyMap<string, number>): void {
  const paid = [...earned].filter(([, micros]) => micros > 0);
  if (row.status === 'open') return;
  if (paid.length === 0 && FRUITLESS.has(row.status)) {
    put(sums, ['barren'], row.worked);
    put(sums, ['barrenTasks'], 1);
  }
  for (const [currency, micros] of paid) {
    const bin = String(binOf(micros, row.worked));
    for (const [name, n] of binned(micros, row.worked)) put(sums, ['hist', currency, bin, name], n);
  }
}

/** The estimate stands where the pay stands in an hourly, so that slips of measuring are found in the same way. */
function lookAtEstimate(sums: Sums, row: Row, estimated: number): void {
  const bin = String(binOf(estimated, row.worked));
  for (const [name, n] of binned(estimated, row.worked)) put(sums, ['estimate', bin, name], n);
}

function lookAtDelay(sums: Sums, { status, submittedAt, decidedAt }: Row): void {
  if (submittedAt === undefined) return;
  if (status === 'submitted') put(sums, ['waiting', String(waitingDay(submittedAt))], 1);
  // A decision dated before its submit is two clocks that disagree: how long it took is unknown.
  if (decidedAt === undefined || decidedAt < submittedAt || status === 'rework') return;
  const bin = String(delayBin(decidedAt - submittedAt));
  put(sums, ['delay', bin, 'n'], 1);
  put(sums, ['delay', bin, 'ms'], decidedAt - submittedAt);
}
