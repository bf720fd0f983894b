// Knows how an amount of money is written for a person. Refuses to compute with money.
import type { Money } from '../core/money';
import { language } from './language';

/** The exact decimal of integer micros: `1250000` → `1.25`. No float on the way. */
export function decimal(micros: number): `${number}` {
  const whole = Math.trunc(Math.abs(micros) / 1e6);
  const rest = String(Math.abs(micros) % 1e6).padStart(6, '0');
  return `${micros < 0 ? '-' : ''}${whole}.${rest}` as `${number}`;
}

/** Below one unit, cents are too coarse: three significant digits then, six decimals at most. */
function digits({ micros, currency }: Money): {
  minimumFractionDigits: number;
  maximumFractionDigits: number;
} {
  const usual = usualDigits(currency);
  const size = Math.abs(micros);
  if (size === 0 || size >= 1e6) return { minimumFractionDigits: usual, maximumFractionDigits: usual };
  const leading = 6 - String(size).length;
  return { minimumFractionDigits: usual, maximumFractionDigits: Math.max(usual, Math.min(6, leading + 3)) };
}

function usualDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** `$7.50`, `£0.014`: exact micros, rounded for showing only. A code that Intl refuses is written after the number. */
export function money(micros: number, currency: string): string {
  try {
    return new Intl.NumberFormat(language(), {
      style: 'currency',
      currency,
      ...digits({ micros, currency }),
    }).format(decimal(micros) as unknown as number);
  } catch {
    return `${decimal(micros)} ${currency}`;
  }
}

export const moneyText = ({ micros, currency }: Money): string => money(micros, currency);
