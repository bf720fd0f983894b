// Knows how an amount of money is written for a person. Refuses to compute with money.
import type { Money } from '../core/money';
import { numberFormat } from './format';
import { language } from './language';

const MILLION = 1_000_000;
const TENTH = 100_000;

/** The exact decimal of integer micros: `1250000` → `1.25`. No float on the way. */
export function decimal(micros: number): `${number}` {
  const whole = Math.trunc(Math.abs(micros) / 1e6);
  const rest = String(Math.abs(micros) % 1e6).padStart(6, '0');
  return `${micros < 0 ? '-' : ''}${whole}.${rest}` as `${number}`;
}

/** Below one unit, cents are too coarse for a pay: three significant digits then, six decimals at most. */
function digits(micros: number, usual: number): number {
  const size = Math.abs(micros);
  if (size === 0 || size >= MILLION) return usual;
  const leading = 6 - String(size).length;
  return Math.max(usual, Math.min(6, leading + 3));
}

const usual = new Map<string, number>();

function usualDigits(currency: string): number {
  let digits = usual.get(currency);
  if (digits === undefined) {
    digits = numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    usual.set(currency, digits);
  }
  return digits;
}

/** The smallest step a sum is shown in, micros: a cent, or a whole unit where the currency has no smaller one. */
export function shownStep(currency: string): number {
  try {
    return 10 ** (6 - usualDigits(currency));
  } catch {
    return 1;
  }
}

function write(micros: number, currency: string, most: (usual: number) => number): string {
  try {
    const usual = usualDigits(currency);
    return numberFormat(language(), {
      style: 'currency',
      currency,
      minimumFractionDigits: usual,
      maximumFractionDigits: most(usual),
    }).format(decimal(micros) as unknown as number);
  } catch {
    return `${decimal(micros)} ${currency}`;
  }
}

/** `$7.50`, `£0.014`: exact micros, rounded for showing only. A code that Intl refuses is written after the number. */
export const money = (micros: number, currency: string): string =>
  write(micros, currency, usual => digits(micros, usual));

export const moneyText = ({ micros, currency }: Money): string => money(micros, currency);

/** A rate or a sum of shares is computed, so its third digit says nothing: cents, unless it is below ten of them. */
export const roundText = ({ micros, currency }: Money): string =>
  write(micros, currency, usual => (Math.abs(micros) >= TENTH ? usual : digits(micros, usual)));
