// Knows what lies on a platform: approved, and neither paid out nor taken out. Refuses to know what the platform itself shows.
import type { Fee } from './fact';
import type { Money } from './money';
import type { DayRow } from './row';
import { sumAt, sumsAt } from './sums';

/**
 * By currency: all that was ever received there, less what the platform says is paid out, less the payouts the worker
 * stated. Not below nothing: the ledger may have begun after the money did.
 */
export function balance(rows: readonly DayRow[], payouts: readonly Fee[], platform: string): Money[] {
  const by = new Map<string, number>();
  const add = (currency: string, micros: number) => by.set(currency, (by.get(currency) ?? 0) + micros);
  for (const row of rows) {
    if (row.platform !== platform) continue;
    const received = sumsAt(row.sums, 'received') as Readonly<Record<string, number>>;
    const paidOut = sumsAt(row.sums, 'paidOut');
    for (const currency of Object.keys(received))
      add(currency, received[currency]! - sumAt(paidOut, currency));
  }
  for (const { platform: of, payout } of payouts)
    if (of === platform && payout) add(payout.currency, -payout.micros);
  return [...by].filter(([, micros]) => micros > 0).map(([currency, micros]) => ({ currency, micros }));
}
