// Knows what a month may come to if it goes on as the weeks before. Refuses to say so without enough of them.
import { addDays, daysFrom } from './days';
import { monthOf } from './period';

/** Days looked back on, today left out: it is not over. */
const WEEKS = 8;
const BACK = WEEKS * 7;
/** Of these, days on which something was earned: with fewer, one good day would be the whole forecast. */
const LEAST_DAYS = 14;
/** How far back the first of them must lie. */
const LEAST_SPAN = 28;

export interface MonthAhead {
  /** Micros, whole days up to today. */
  readonly soFar: number;
  /** As the middle of the stretches looked at went; and the tenth and ninetieth of a hundred. */
  readonly middle: number;
  readonly low: number;
  readonly high: number;
  /** What it rests on: days with earnings among the last 56. */
  readonly days: number;
}

/**
 * So far, and what is to come: every run of as many days as the month has left, among the last eight weeks, says what such a
 * run brought. No trend, no season. `earned`: micros by local day, in one currency. Undefined: not enough to say.
 */
export function monthAhead(earned: ReadonlyMap<string, number>, today: string): MonthAhead | undefined {
  const on = (day: string): number => earned.get(day) ?? 0;
  const back = daysFrom(addDays(today, -BACK), addDays(today, -1));
  const worked = back.filter(day => on(day) > 0);
  if (worked.length < LEAST_DAYS || worked[0]! > addDays(today, -LEAST_SPAN)) return undefined;
  // Days before the worker began are no slow days.
  const known = back.filter(day => day >= worked[0]!).map(on);
  const month = monthOf(today);
  const left = month.filter(day => day > today).length;
  const soFar = month.filter(day => day <= today).reduce((sum, day) => sum + on(day), 0);
  const runs = Array.from({ length: known.length - left + 1 }, (_, i) => total(known.slice(i, i + left)));
  runs.sort((a, b) => a - b);
  const at = (share: number): number => soFar + runs[Math.round(share * (runs.length - 1))]!;
  return { soFar, middle: at(0.5), low: at(0.1), high: at(0.9), days: worked.length };
}

const total = (all: readonly number[]): number => all.reduce((sum, n) => sum + n, 0);
