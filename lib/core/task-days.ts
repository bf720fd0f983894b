// Knows what a task adds to each local day. Refuses to know what the task is worth (worth) or how long it took (hold).
import type { Status } from './fact';
import { dayOfHour, type HourName, hourOf } from './hours';
import { layWaiting } from './lay-waiting';
import type { Standing, Sums, TaskRow } from './row';
import { lay } from './share';
import { Tally } from './tally';

/** A projected task but for its days; `timed` and `assumed` are ms by local day. */
export interface Laid {
  readonly row: Omit<TaskRow, 'days'>;
  /** In the order of time: the last is the day of the remainder. */
  readonly timed: ReadonlyMap<string, number>;
  readonly assumed: ReadonlyMap<string, number>;
  /** The same attention by local hour. */
  readonly hours: ReadonlyMap<HourName, number>;
  /** The day the task lies on where it has no attention. */
  readonly day: string;
  /** The day it was handed in, else the one it lies on: from here a platform's rules count. */
  readonly handedInDay: string;
  /** Absent: what came came long ago, and nothing says when. */
  readonly receivedDay?: string;
  /** Nothing says when the work was done: no attention of the day it was seen on covers its money. */
  readonly undated: boolean;
}

/** Submitted tasks, whatever was decided: those the task hourly is made of. */
export const SUBMITTED: ReadonlySet<Status> = new Set([
  'submitted',
  'rework',
  'approved',
  'paid',
  'rejected',
]);
/** Attention on these earned what it earned: it covers no other money. */
export const FRUITLESS: ReadonlySet<Status> = new Set(['returned', 'expired', 'screenedOut', 'rejected']);

/** Names as in `DayRow`. An income adds only what was received: `earnings` lays the rest on the attention of its period. */
export function taskDays(laid: Laid): Readonly<Record<string, Sums>> {
  const tally = new Tally();
  for (const { standing, amount } of laid.row.money)
    if (standing === 'confirmed' && laid.receivedDay !== undefined) {
      tally.put(laid.receivedDay, ['received', amount.currency], amount.micros);
      if (laid.row.status === 'paid')
        tally.put(laid.receivedDay, ['paidOut', amount.currency], amount.micros);
    }
  layWaiting(tally, laid.row, laid.handedInDay);
  if (laid.row.period === undefined) {
    layTime(tally, laid);
    layMoney(tally, laid);
    layHours(tally, laid);
    if (SUBMITTED.has(laid.row.status)) layOffer(tally, laid);
  }
  return tally.days;
}

function layTime(tally: Tally, { row, timed, assumed, day }: Laid): void {
  const bare = row.pay === undefined && row.money.length === 0 && !FRUITLESS.has(row.status);
  const kind = bare ? 'bare' : row.computed ? 'clocked' : undefined;
  tally.put(day, ['tasks', row.status], 1);
  for (const [on, ms] of assumed) tally.put(on, ['assumed'], ms);
  for (const [on, ms] of timed) {
    tally.put(on, ['worked', row.status], ms);
    if (kind) for (const under of groups(row)) tally.put(on, [...under, kind], ms);
  }
}

/** Each task's own money over its own attention. Shares of an hour may differ by a micro from the day's: both add up to the task's. */
function layHours(tally: Tally, { row, hours }: Laid): void {
  const under = (name: HourName, ...path: string[]) => ['hours', hourOf(name), ...path];
  for (const [name, ms] of hours) {
    tally.put(dayOfHour(name), under(name, 'worked'), ms);
    tally.put(dayOfHour(name), under(name, 'tasks'), 1);
  }
  for (const { standing, amount } of row.money) {
    const parts = standing === 'lost' ? undefined : lay(amount.micros, [...hours.values()]);
    for (const [i, name] of [...hours.keys()].entries())
      tally.put(dayOfHour(name), under(name, 'money', amount.currency), parts?.[i] ?? 0);
  }
}

function layMoney(tally: Tally, { row, timed, day, undated }: Laid): void {
  const place = row.worked > 0 ? 'money' : undated ? 'undated' : 'untimed';
  for (const { standing, amount } of row.money) {
    const path = [place, amount.currency, standing];
    tally.lay(timed, day, path, amount.micros);
    const computed = computedPart(row, standing, amount.currency, amount.micros);
    for (const under of groups(row)) {
      if (place === 'untimed' && under.length > 0) tally.put(day, [...under, ...path], amount.micros);
      tally.lay(timed, day, [...under, 'computed', ...path], computed);
    }
  }
  for (const { currency, micros } of row.bonus) tally.lay(timed, day, ['bonus', currency], micros);
  if (row.partial) tally.lay(timed, day, ['partial', row.partial.currency], row.partial.micros);
  const currency = row.pay?.currency ?? row.money[0]?.amount.currency;
  if (currency) tally.put(day, ['counted', currency], 1);
}

function layOffer(tally: Tally, { row, timed, day }: Laid): void {
  if (row.pay === undefined) {
    for (const under of groups(row)) tally.put(day, [...under, 'unpriced'], 1);
    return;
  }
  if (row.worked === 0) return;
  const { currency, micros } = row.pay;
  tally.lay(timed, day, ['offer', currency, 'pay'], micros);
  if (row.status === 'rejected') tally.lay(timed, day, ['offer', currency, 'rejected'], micros);
  for (const [on, ms] of timed) tally.put(on, ['offer', currency, 'worked'], ms);
}

/** Of an amount, what terms alone say: without a bonus that is stated. An income of the same project takes its place. */
function computedPart(row: Laid['row'], standing: Standing, currency: string, micros: number): number {
  if (!row.computed || row.pay?.currency !== currency) return 0;
  return standing === 'expected' || standing === 'confirmed' ? Math.min(micros, row.pay.micros) : 0;
}

/** Where the same sum is kept: for the platform, and for the project where one is named. */
const groups = (row: Laid['row']): readonly (readonly string[])[] =>
  row.job === undefined ? [[]] : [[], ['project', row.job]];
