// Knows how what is left of an hour stands beside the gross: as an estimate, and named so. Refuses to stand alone.
import type { Earned } from '../../lib/core/earnings-shape';
import type { Money } from '../../lib/core/money';
import { afterContribution } from '../../lib/core/net';
import { roundText } from '../../lib/words/money';
import { fineShareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { Figure } from './figure';

export interface NetLineProps {
  /** `today`: what the figures' names begin with. */
  name: string;
  money: readonly Earned[];
  /** The worker's own contribution, 0…1. */
  contribution?: number;
  /** What is lost on the way, 0…1 by currency. Nothing is shown without one or the other. */
  fees?: Readonly<Record<string, number>>;
}

export function NetLine({ name, money, contribution, fees = {} }: NetLineProps) {
  const nets = money.flatMap(({ currency, realHourly }) => {
    const fee = fees[currency] ?? 0;
    if (realHourly === undefined || (contribution === undefined && fee === 0)) return [];
    const kept = Math.round(realHourly * (1 - fee));
    return [{ currency, fee, micros: afterContribution(kept, contribution ?? 0) }];
  });
  if (nets.length === 0) return null;
  return (
    <span class="quiet net">
      {nets.map(({ fee, ...net }) => (
        <Figure key={net.currency} name={`${name}.netHourly.${net.currency}`} value={net.micros} class="line">
          {netText(net, fee, contribution)}
        </Figure>
      ))}
    </span>
  );
}

function netText(net: Money, fee: number, contribution: number | undefined): string {
  const left = roundText(net);
  if (contribution === undefined) return say('netAfterFees', left, fineShareText(fee));
  const share = fineShareText(contribution);
  return fee > 0 ? say('netAfterBoth', left, fineShareText(fee), share) : say('netAnHour', left, share);
}
