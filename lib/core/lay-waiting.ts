// Knows what waits of a task: for a decision, or for its money. Refuses to know when a platform owes either.
import type { Status } from './fact';
import type { TaskRow } from './row';
import type { Tally } from './tally';

/** What it waits for. Whether what is approved waits too depends on the platform. */
export type WaitsFor = 'decision' | 'payment';

const WAITS: Partial<Record<Status, WaitsFor>> = {
  submitted: 'decision',
  rework: 'decision',
  approved: 'payment',
};

/** Names as in `DayRow`. An income waits as a task does. */
export function layWaiting(tally: Tally, row: Omit<TaskRow, 'days'>, day: string): void {
  const what = WAITS[row.status];
  if (what === undefined) return;
  const kept = row.money.filter(({ standing }) => standing !== 'lost');
  tally.put(day, ['waiting', what, 'tasks'], 1);
  if (kept.length === 0) tally.put(day, ['waiting', what, 'unpriced'], 1);
  for (const { amount } of kept) tally.put(day, ['waiting', what, 'money', amount.currency], amount.micros);
}
