// Knows how platforms write amounts. Refuses to guess: what could be read two ways, or is not an amount alone, is undefined.
import type { Money } from '../core/money';
import { currencyOf, minorDigits } from './currency';
import { decimal } from './decimal';

export interface Written {
  readonly mark?: '.' | ',';
  readonly unit?: 'major' | 'minor';
  /** What the page says elsewhere, or the definition says for it. */
  readonly currency?: string;
  /** What the platform pays in: tells what a shared sign means, and (if there is one) what a bare number is. */
  readonly currencies: readonly string[];
  /** The field is a rate: only `/hr` may follow. In an amount anything but that may: `/ HIT`. */
  readonly hourly?: boolean;
}

/** A billion units: beyond it micros are no longer exact, and no task pays that. */
const MOST = 1_000_000_000_000_000n;

const SIGN = /[^\d\s.,'’/()+\-–—]{1,5}\.?/.source;
const NUMBER = /(?<number>\d[\d.,'’ \u00a0\u202f\u2009]*)/.source;
const PER = /(?:(?:\/|per |an? )\s*(?<per>[\p{L}]+))?$/u.source;
const WHOLE = new RegExp(`^(?<before>${SIGN})?\\s*${NUMBER}(?<after>${SIGN})?\\s*${PER}`, 'u');
const HOUR = /^(h|hrs?|hours?|heure|hora|saa)$/i;

/** `$0.10`, `0,05 $ / HIT`, `CA$1,234.50`, `12 kr`, `"$25.00/hr"`, 364.96 pence. Exact to the micro, which is half up. */
export function money(value: unknown, written: Written): Money | undefined {
  const found = partsOf(value);
  if (!found) return undefined;
  const { number = '', before, after, per } = found;
  if (per !== undefined && HOUR.test(per) !== (written.hourly ?? false)) return undefined;
  const currency = settle([before, after], written);
  if (currency === undefined) return undefined;
  const mark = typeof value === 'number' ? '.' : written.mark;
  const digits = written.unit === 'minor' ? minorDigits(currency) : 0;
  const micros = decimal(number.trim(), mark, 6 - digits);
  return micros === undefined || micros > MOST ? undefined : { micros: Number(micros), currency };
}

function partsOf(value: unknown): Partial<Record<string, string>> | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) && value >= 0 ? { number: plain(value) } : undefined;
  }
  if (typeof value !== 'string' || value.length > 80) return undefined;
  const text = value.replace(/^["“”\s]+|["“”\s]+$/g, '').replace(/\s+/g, ' ');
  return WHOLE.exec(text)?.groups;
}

/** Without an exponent: 1e-7 is written 0.0000001. */
const plain = (value: number): string => (/e/.test(`${value}`) ? value.toFixed(12) : `${value}`);

/** The currency all who speak of it agree on. */
function settle(
  signs: readonly (string | undefined)[],
  { currency, currencies }: Written,
): string | undefined {
  const context = currency ? [currency] : currencies;
  const said = signs.filter(sign => sign !== undefined).map(sign => currencyOf(sign, context));
  if (said.includes(undefined)) return undefined;
  const all = new Set(currency ? [...said, currency] : said);
  if (all.size > 1) return undefined;
  return [...all][0] ?? (currencies.length === 1 ? currencies[0] : undefined);
}
