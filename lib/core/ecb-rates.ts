// Knows how the European Central Bank's reference rates, as Frankfurter publishes them, become rates of the worker's own list. Refuses to fetch them.
import type { Settings } from './setting';

type Rate = Settings['rates'][number];

/** What one euro is worth, on a working day. */
export interface EcbRates {
  readonly day: string;
  readonly perEuro: ReadonlyMap<string, number>;
}

const CODE = /^[A-Z]{3}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MOST = 100;

/** A stranger's answer: `{ "base": "EUR", "date": "2026-11-20", "rates": { "USD": 1.08 } }`. Undefined unless it is all that. */
export function readEcb(answer: unknown): EcbRates | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { base, date, rates } = answer as Record<string, unknown>;
  if (base !== 'EUR' || typeof date !== 'string' || !DAY.test(date) || Number.isNaN(Date.parse(date)))
    return undefined;
  if (typeof rates !== 'object' || rates === null || Object.keys(rates).length > MOST) return undefined;
  const known = Object.entries(rates).filter(
    (each): each is [string, number] =>
      CODE.test(each[0]) && typeof each[1] === 'number' && each[1] > 1e-6 && each[1] < 1e9,
  );
  return known.length === 0 ? undefined : { day: date, perEuro: new Map([['EUR', 1], ...known]) };
}

/**
 * The list with today's rates into `display`. Of earlier fetched ones the last of each month stays, so that old money keeps its
 * rate and the list stays short. What the worker entered stays as it is, and of the same day it is theirs that counts.
 */
export function withEcb(
  rates: readonly Rate[],
  { day, perEuro }: EcbRates,
  display: string,
  currencies: readonly string[],
): readonly Rate[] {
  const target = perEuro.get(display);
  if (target === undefined) return rates;
  const same = (a: Rate, from: string): boolean => a.from === from && a.to === display;
  return [...new Set(currencies)].sort().reduce((list, from) => {
    const own = perEuro.get(from);
    if (own === undefined || from === display) return list;
    if (list.some(each => same(each, from) && each.day === day && each.by === undefined)) return list;
    const kept = list.filter(
      each => !(same(each, from) && each.by === 'ecb' && each.day.slice(0, 7) === day.slice(0, 7)),
    );
    const rate = Number((target / own).toPrecision(8));
    return [...kept, { from, to: display, rate, day, by: 'ecb' as const }];
  }, rates);
}
