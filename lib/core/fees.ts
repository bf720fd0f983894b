// Knows what share of a platform's money is lost on the way to the worker. Refuses to know taxes and contributions (net).
import type { Fee } from './fact';
import type { Money } from './money';

/** What one payout costs, as the worker knows it beforehand. */
export interface PayoutFee {
  /** 0…1 of what is paid out. */
  readonly share?: number;
  /** On top, for each payout. */
  readonly fixed?: Money;
}

/**
 * 0…1, of money in one currency. What payouts really cost counts, where the worker stated any: Σ fees ÷ Σ payouts. Else the
 * fee they expect; a fixed one is spread over the smallest payout the platform makes, because nothing else is known.
 * Undefined: nothing is known of fees.
 */
export function feeShare(
  currency: string,
  stated: readonly Fee[],
  expected: PayoutFee | undefined,
  minimum: Money | undefined,
): number | undefined {
  const own = stated.filter(({ payout }) => payout?.currency === currency && payout.micros > 0);
  const paid = own.reduce((sum, { payout }) => sum + payout!.micros, 0);
  const lost = own.reduce((sum, { amount }) => sum + (amount.currency === currency ? amount.micros : 0), 0);
  if (paid > 0) return Math.min(1, lost / paid);
  const fixed = expected?.fixed;
  const spread =
    fixed?.currency === currency && minimum?.currency === currency && minimum.micros > 0
      ? fixed.micros / minimum.micros
      : 0;
  return expected === undefined ? undefined : Math.min(1, (expected.share ?? 0) + spread);
}
