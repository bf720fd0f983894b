// Knows a platform's cash-out minimum as money. Refuses to know the worker's own settings.
import type { Money } from '../core/money';
import { decimal } from './decimal';
import type { Payout } from './format';

export function minimumOf(payout: Payout | undefined): Money | undefined {
  const micros = payout?.minimum && decimal(payout.minimum.amount, '.', 6);
  return micros === undefined ? undefined : { micros: Number(micros), currency: payout!.minimum!.currency };
}
