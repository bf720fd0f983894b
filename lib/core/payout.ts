// Knows when a platform's own rules say that work is decided and paid. Refuses to know which platform has which rule.
import { addDays } from './days';
import type { WaitsFor } from './lay-waiting';
import type { Money } from './money';
import type { DayRow, Sums } from './row';
import { addSums, put, sumAt, sumsAt } from './sums';

/** As the platform states them; each may be unknown. */
export interface PayRule {
  /** What is submitted is decided within so many days, or approved by itself. */
  readonly decidedWithin?: number;
  /** A month's work is paid by this day (1…28) of the month after. */
  readonly paidBy?: number;
}

/** The last local day on which what was handed in on `day` should be decided, or paid. Undefined without a rule. */
export function dueOn(day: string, rule: PayRule): string | undefined {
  if (rule.decidedWithin !== undefined) return addDays(day, rule.decidedWithin);
  return rule.paidBy === undefined ? undefined : dayOfNextMonth(day, rule.paidBy);
}

function dayOfNextMonth(day: string, date: number): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, date)).toISOString().slice(0, 10);
}

/** Work on one platform that is done and not decided, or by a monthly rule not paid. */
export interface Waiting {
  readonly tasks: number;
  /** One sum per currency; tasks of unknown pay add nothing. */
  readonly money: readonly Money[];
  readonly unpriced: number;
  /** The local day on which the oldest was handed in. */
  readonly oldest: string;
  readonly overdue: { readonly tasks: number; readonly money: readonly Money[] };
  /** The next day, today included, on which something is due, and what. */
  readonly next?: { readonly day: string; readonly money: readonly Money[] };
}

/** `days` of one platform, from the first on. What is approved waits as well where the platform pays by the month. Undefined: nothing waits. */
export function waiting(days: readonly DayRow[], rule: PayRule, today: string): Waiting | undefined {
  const kinds: readonly WaitsFor[] = rule.paidBy === undefined ? ['decision'] : ['decision', 'payment'];
  const waits = days
    .map(({ day, sums }) => ({ day, sums: kinds.map(kind => sumsAt(sums, 'waiting', kind)).reduce(addSums) }))
    .filter(({ sums }) => sumAt(sums, 'tasks') > 0)
    .map(wait => ({ ...wait, due: dueOn(wait.day, rule) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first] = waits;
  if (!first) return undefined;
  const all = together(waits);
  const late = together(waits.filter(({ due }) => due !== undefined && due < today));
  const [next] = waits.flatMap(({ due }) => (due !== undefined && due >= today ? [due] : [])).sort();
  return {
    tasks: sumAt(all, 'tasks'),
    money: moneyOf(all),
    unpriced: sumAt(all, 'unpriced'),
    oldest: first.day,
    overdue: { tasks: sumAt(late, 'tasks'), money: moneyOf(late) },
    next:
      next === undefined
        ? undefined
        : { day: next, money: moneyOf(together(waits.filter(w => w.due === next))) },
  };
}

function together(waits: readonly { readonly sums: Sums }[]): Sums {
  const all: Sums = {};
  for (const { sums } of waits) {
    put(all, ['tasks'], sumAt(sums, 'tasks'));
    put(all, ['unpriced'], sumAt(sums, 'unpriced'));
    for (const { currency, micros } of moneyOf(sums)) put(all, ['money', currency], micros);
  }
  return all;
}

const moneyOf = (sums: Sums): Money[] =>
  Object.keys(sumsAt(sums, 'money')).map(currency => ({ currency, micros: sumAt(sums, 'money', currency) }));
