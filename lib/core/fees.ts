// Knows what share of a platform's money is lost on the way to the worker. Refuses to know taxes and contributions (net).
import type { Earned } from './earnings-shape';
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

/** What several platforms' fees come to, by the currency their money is shown in: Σ lost ÷ Σ earned. A fee nobody knows is none. */
export function feeShares(
  platforms: readonly { readonly share: number | undefined; readonly money: readonly Earned[] }[],
): Readonly<Record<string, number>> {
  const sums = new Map<string, { lost: number; all: number }>();
  for (const { share = 0, money } of platforms)
    for (const { currency, confirmed, pending, expected } of money) {
      const { lost, all } = sums.get(currency) ?? { lost: 0, all: 0 };
      const own = confirmed + pending + expected;
      sums.set(currency, { lost: lost + own * share, all: all + own });
    }
  return Object.fromEntries(
    [...sums].filter(([, { lost, all }]) => lost > 0 && all > 0).map(([c, { lost, all }]) => [c, lost / all]),
  );
}
