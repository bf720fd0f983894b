// Knows what one task brought by the hour. Refuses to compare tasks or to average them.
import type { Money } from './money';
import type { TaskRow } from './row';

const HOUR = 3_600_000;

/** What it brings (lost pay is nothing) ÷ all attention on it. Undefined without time, without known pay, or in several currencies. */
export function rowHourly({ money, worked }: TaskRow): Money | undefined {
  const currencies = new Set(money.map(m => m.amount.currency));
  const [currency] = currencies;
  if (worked <= 0 || currency === undefined || currencies.size > 1) return undefined;
  const kept = money.filter(m => m.standing !== 'lost').reduce((sum, m) => sum + m.amount.micros, 0);
  return { micros: Math.round((kept / worked) * HOUR), currency };
}
