// Knows how an amount and a currency that a person typed are understood. Refuses to guess: undefined where it is none.
import type { Money } from '../../lib/core/money';
import { decimal } from '../../lib/platforms/decimal';
import { decimal as written } from '../../lib/words/money';

/** Three letters, as ISO 4217 writes them. Whether there is such a currency, nobody here knows. */
export function typedCurrency(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
}

/** A number field gives its text with a point, whatever the language. */
export function typedAmount(text: string, code: string): Money | undefined {
  const micros = decimal(text, '.', 6);
  const currency = typedCurrency(code);
  if (micros === undefined || micros <= 0n || micros > 1_000_000_000_000n || !currency) return undefined;
  return { micros: Number(micros), currency };
}

/** As it stands in a number field. */
export const amountText = ({ micros }: Money): string =>
  written(micros).replace(/0+$/, '').replace(/\.$/, '');
