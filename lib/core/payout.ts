// Knows when a platform's own rules say that work is decided and paid. Refuses to know which platform has which rule.
import { addDays, dayOf } from './days';
import type { Money } from './money';
import type { TaskRow } from './row';

/** As the platform states them; each may be unknown. */
export interface PayRule {
  /** What is submitted is decided within so many days, or approved by itself. */
  readonly decidedWithin?: number;
  /** A month's work is paid by this day (1…28) of the month after. */
  readonly paidBy?: number;
}

type Dated = Pick<TaskRow, 'submittedAt' | 'time'>;

/** The last local day on which it should be decided, or paid. Undefined without a rule. */
export function dueOn({ submittedAt, time }: Dated, rule: PayRule, zone: string): string | undefined {
  const done = dayOf(submittedAt ?? time, zone);
  if (rule.decidedWithin !== undefined) return addDays(done, rule.decidedWithin);
  return rule.paidBy === undefined ? undefined : dayOfNextMonth(done, rule.paidBy);
}

function dayOfNextMonth(day: string, date: number): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, date)).toISOString().slice(0, 10);
}

/** Work on one platform that is done and not decided, or by a monthly rule not paid. */
export interface Waiting {
  readonly platform: string;
  readonly tasks: number;
  /** One sum per currency; tasks of unknown pay add nothing. */
  readonly money: readonly Money[];
  readonly unpriced: number;
  /** When the oldest was handed in. */
  readonly oldest: number;
  readonly overdue: { readonly tasks: number; readonly money: readonly Money[] };
  /** The next day, today included, on which something is due, and what. */
  readonly next?: { readonly day: string; readonly money: readonly Money[] };
}

/** `rows` of one platform, all of them waiting and at least one. */
export function waiting(rows: readonly TaskRow[], rule: PayRule, zone: string, today: string): Waiting {
  const dated = rows.map(row => ({ row, due: dueOn(row, rule, zone) }));
  const late = dated.filter(({ due }) => due !== undefined && due < today).map(({ row }) => row);
  const [next] = dated.flatMap(({ due }) => (due !== undefined && due >= today ? [due] : [])).sort();
  return {
    platform: rows[0]!.platform,
    tasks: rows.length,
    money: sums(rows),
    unpriced: rows.filter(row => kept(row).length === 0).length,
    oldest: rows.reduce(
      (least, row) => Math.min(least, row.submittedAt ?? row.time),
      Number.POSITIVE_INFINITY,
    ),
    overdue: { tasks: late.length, money: sums(late) },
    next:
      next === undefined
        ? undefined
        : { day: next, money: sums(dated.filter(d => d.due === next).map(d => d.row)) },
  };
}

const kept = (row: TaskRow): readonly Money[] =>
  row.money.flatMap(({ standing, amount }) => (standing === 'lost' ? [] : [amount]));

function sums(rows: readonly TaskRow[]): Money[] {
  const by = new Map<string, number>();
  for (const { currency, micros } of rows.flatMap(kept)) by.set(currency, (by.get(currency) ?? 0) + micros);
  return [...by].map(([currency, micros]) => ({ currency, micros }));
}
