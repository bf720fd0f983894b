// Knows how what is left of an hour stands beside the gross: as an estimate, and named so. Refuses to stand alone.
import type { Earned } from '../../lib/core/earnings-shape';
import { afterContribution } from '../../lib/core/net';
import { roundText } from '../../lib/words/money';
import { fineShareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { Figure } from './figure';

export interface NetLineProps {
  /** `today`: what the figures' names begin with. */
  name: string;
  money: readonly Earned[];
  /** The worker's own contribution, 0…1; nothing is shown without one. */
  contribution?: number;
}

export function NetLine({ name, money, contribution }: NetLineProps) {
  if (contribution === undefined) return null;
  const nets = money.flatMap(({ currency, realHourly }) =>
    realHourly === undefined ? [] : [{ currency, micros: afterContribution(realHourly, contribution) }],
  );
  if (nets.length === 0) return null;
  return (
    <span class="quiet net">
      {nets.map(net => (
        <Figure key={net.currency} name={`${name}.netHourly.${net.currency}`} value={net.micros} class="line">
          {say('netAnHour', roundText(net), fineShareText(contribution))}
        </Figure>
      ))}
    </span>
  );
}
