// Knows the columns of the task table and what stands in each. Refuses to know how a line is written (csv).
import type { Money } from '../core/money';
import type { TaskRow } from '../core/row';

/** Text is disarmed and quoted as needed; a figure is written as it is. */
export interface Cell {
  readonly text?: string;
  readonly figure?: string;
}

const text = (value: string | undefined): Cell => ({ text: value });
const figure = (value: string | undefined): Cell => ({ figure: value });

/** Exact: 1500000 → `1.50`, 3 → `0.000003`. At least two places, no more than needed. */
export function decimal(micros: number): string {
  const digits = Math.abs(micros).toString().padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0{1,4}$/, '');
  return `${micros < 0 ? '-' : ''}${digits.slice(0, -6)}.${fraction}`;
}

/** Milliseconds as seconds: 12345 → `12.345`, 840000 → `840`. */
const seconds = (ms: number | undefined): Cell => figure(ms === undefined ? undefined : String(ms / 1000));
const moment = (at: number | undefined): Cell =>
  figure(at === undefined ? undefined : new Date(at).toISOString());
/** Several currencies stand in one cell, in the same order as their names: never added. */
const each = (amounts: readonly Money[], write: (amount: Money) => string): Cell =>
  figure(amounts.map(write).join('; '));

/** Pay without time of its own: how long it took is unknown, not zero. */
const timed = (row: TaskRow, ms: number): number | undefined =>
  ms === 0 && row.marks.includes('untimed') ? undefined : ms;

const byCurrency = ({ bonus }: TaskRow): Money[] =>
  bonus.toSorted((a, b) => (a.currency < b.currency ? -1 : 1));

export const COLUMNS: readonly (readonly [name: string, cell: (row: TaskRow) => Cell])[] = [
  ['platform', row => text(row.platform)],
  ['task', row => text(row.task)],
  ['title', row => text(row.title)],
  ['requester_id', row => text(row.requester)],
  ['requester', row => text(row.requesterName)],
  ['status', row => text(row.status)],
  ['pay', row => figure(row.pay && decimal(row.pay.micros))],
  ['currency', row => text(row.pay?.currency)],
  ['bonus', row => each(byCurrency(row), amount => decimal(amount.micros))],
  ['bonus_currency', row => each(byCurrency(row), amount => amount.currency)],
  ['worked_s', row => seconds(timed(row, row.worked))],
  ['assumed_s', row => seconds(timed(row, row.assumed))],
  ['elapsed_s', row => seconds(row.elapsed)],
  ['platform_s', row => seconds(row.platformTime)],
  ['accepted_at', row => moment(row.acceptedAt)],
  ['opened_at', row => moment(row.openedAt)],
  ['submitted_at', row => moment(row.submittedAt)],
  ['decided_at', row => moment(row.decidedAt)],
  ['pay_computed', row => figure(row.computed && 'yes')],
];
