// Knows how what is left of an hour stands beside the gross: as an estimate, and named so. Refuses to stand alone.
import type { Earned } from '../../lib/core/earnings-shape';
import type { Money } from '../../lib/core/money';
import { netOf, type Taken } from '../../lib/core/net';
import { roundText } from '../../lib/words/money';
import { fineShareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { Figure } from './figure';

/** Nothing is shown without a contribution or a fee. */
export interface NetLineProps extends Taken {
  /** `today`: what the figures' names begin with. */
  name: string;
  money: readonly Earned[];
}

export function NetLine({ name, money, ...taken }: NetLineProps) {
  const nets = money.flatMap(({ currency, realHourly: micros }) => {
    const net = micros === undefined ? undefined : netOf({ currency, micros }, taken);
    return net ? [net] : [];
  });
  if (nets.length === 0) return null;
  return (
    <span class="quiet net">
      {nets.map(net => (
        <Figure key={net.currency} name={`${name}.netHourly.${net.currency}`} value={net.micros} class="line">
          {netText(net, taken.fees?.[net.currency] ?? 0, taken.contribution)}
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
