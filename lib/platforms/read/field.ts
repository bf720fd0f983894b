// Knows what each field of a sighting is made of. Refuses to know where it stands (value.ts) or what follows from it.
import type { Money } from '../../core/money';
import { currencyOf } from '../currency';
import { duration } from '../duration';
import type { Definition, Field, Value } from '../format';
import { instant } from '../instant';
import { money } from '../money';
import { statusOf } from '../words';
import { idOf } from './id';
import { reach } from './json';
import { clean, hides } from './text';

type Unit = 'ms' | 's' | 'min' | 'h' | undefined;
/** Makes a field of everything found at its place (never empty); undefined when that is not such a thing. */
type Make = (found: readonly unknown[], value: Value, definition: Definition) => unknown;

const first =
  (make: (found: unknown, value: Value, definition: Definition) => unknown): Make =>
  (found, value, definition) => {
    for (const one of found) {
      const made = make(one, value, definition);
      if (made !== undefined) return made;
    }
    return undefined;
  };

const text = (most: number): Make => first(found => clean(found, most));

const id = first(idOf);

const time: Make = first((found, value) => instant(found, value.unit));
const length: Make = first((found, value) => duration(found, value.unit as Unit));
const status: Make = first((found, _value, { words }) => {
  const said = clean(found, 100);
  return said !== undefined && words ? statusOf(said, words) : undefined;
});

function amount(found: unknown, value: Value, { mark, currencies }: Definition, hourly: boolean) {
  const said = value.amount === undefined ? found : reach(found, value.amount)[0];
  const code = value.currencyIn === undefined ? value.currency : reach(found, value.currencyIn)[0];
  const currency = typeof code === 'string' ? currencyOf(code.trim(), currencies) : undefined;
  if (value.currencyIn !== undefined && currency === undefined) return undefined;
  // Digits that are shown turned around, or hidden, or in two pieces: such an amount is not the one the worker sees.
  if (typeof said === 'string' && hides(said)) return undefined;
  const unit = value.unit === 'minor' ? 'minor' : 'major';
  return money(typeof said === 'string' ? clean(said, 100) : said, {
    mark,
    unit,
    currency,
    currencies,
    hourly,
  });
}

const pay: Make = first((found, value, definition) => amount(found, value, definition, false));
const rate: Make = first((found, value, definition) => amount(found, value, definition, true));

/** The sum per currency of all that is listed; one that cannot be read makes the total unknown. */
const totals: Make = (found, value, definition) => {
  const sums = new Map<string, number>();
  for (const one of found) {
    const read = amount(one, value, definition, false);
    if (!read) return undefined;
    sums.set(read.currency, (sums.get(read.currency) ?? 0) + read.micros);
  }
  const all: Money[] = [...sums].map(([currency, micros]) => ({ micros, currency }));
  return all.length <= 20 && all.every(({ micros }) => Number.isSafeInteger(micros)) ? all : undefined;
};
/** A total that must be in one currency. */
const total: Make = (...about) => {
  const all = totals(...about) as readonly Money[] | undefined;
  return all?.length === 1 ? all[0] : undefined;
};

export const MAKE: Readonly<Record<Field, Make>> = {
  task: id,
  job: id,
  requester: id,
  title: text(300),
  requesterName: text(200),
  reason: text(500),
  code: text(100),
  pay,
  rate,
  bonus: totals,
  adjusted: total,
  adjustment: total,
  partial: total,
  status,
  credited: length,
  estimated: length,
  remaining: length,
  allowed: length,
  since: length,
  deadline: time,
  acceptedAt: time,
  startedAt: time,
  endedAt: time,
  from: time,
  to: time,
};
