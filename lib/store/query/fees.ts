// Knows what is lost of a period's money on the way to the worker, as far as they said. Refuses to read it, and to know how it is shown.
import { displayed } from '../../core/convert';
import type { Earnings } from '../../core/earnings-shape';
import type { Fee } from '../../core/fact';
import { feeShare, feeShares } from '../../core/fees';
import type { Settings } from '../../core/setting';
import { DEFINITIONS } from '../../platforms/catalogue';
import { minimumOf } from '../../platforms/payout';

/** Whether the worker said anything of fees: if not, none has to be looked for. */
const saysAny = (payouts: readonly Fee[], { payouts: expected = {} }: Settings): boolean =>
  payouts.length > 0 || Object.values(expected).some(({ fee }) => fee);

/** Shares (0…1) by the currency that amounts are shown in on `day`. `payouts`: those in force; `totals`: of a period, by platform. */
export function feesBy(
  payouts: readonly Fee[],
  settings: Settings,
  totals: () => ReadonlyMap<string, Earnings>,
  day: string,
): Readonly<Record<string, number>> {
  if (!saysAny(payouts, settings)) return {};
  return feeShares(
    [...totals()].map(([platform, all]) => {
      const stated = payouts.filter(each => each.platform === platform);
      const definition = Object.hasOwn(DEFINITIONS, platform) ? DEFINITIONS[platform] : undefined;
      const own = settings.payouts?.[platform];
      const minimum = own?.minimum ?? minimumOf(definition?.payout);
      const shares = all.money.map(({ currency }) => feeShare(currency, stated, own?.fee, minimum));
      return {
        // A platform pays out in one currency: the first of its money that something is known of.
        share: shares.find(share => share !== undefined),
        money: displayed(all, settings, day).money,
      };
    }),
  );
}
