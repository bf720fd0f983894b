// Knows Prolific's rule for adjustments. Refuses to apply it across currencies.
import type { Sighting } from '../../core/sighting';

/** An adjustment as large as the reward adds to it; a smaller one replaces it (a partial payment). Seen in the wild, not documented. */
export function refineProlific(sighting: Sighting): Sighting {
  const { adjustment, pay } = sighting;
  if (!adjustment || !pay || adjustment.currency !== pay.currency || adjustment.micros <= 0) return sighting;
  const micros = adjustment.micros >= pay.micros ? pay.micros + adjustment.micros : adjustment.micros;
  return { ...sighting, adjusted: { micros, currency: pay.currency } };
}
