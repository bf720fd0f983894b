// Knows how numbers are written along the side of a picture: short. Refuses to be exact.
import { dateFormat, numberFormat } from './format';
import { language } from './language';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Of lengths up to `most`: `3h`, or minutes where all is below an hour. */
export const timeMark = (ms: number, most: number): string =>
  numberFormat(language(), {
    style: 'unit',
    unit: most < HOUR ? 'minute' : 'hour',
    unitDisplay: 'narrow',
    maximumFractionDigits: 1,
  }).format(ms / (most < HOUR ? MINUTE : HOUR));

/** `$1.2K`, `£0.05` */
export function moneyMark(micros: number, currency: string): string {
  const amount = micros / 1e6;
  try {
    return numberFormat(language(), {
      style: 'currency',
      currency,
      notation: 'compact',
      maximumSignificantDigits: 3,
    }).format(amount);
  } catch {
    return String(amount);
  }
}

/** The hour of the clock, as the language writes it: `9 AM`, `09 h`. */
export const hourMark = (hour: number): string =>
  dateFormat(language(), { hour: 'numeric', timeZone: 'UTC' }).format(hour * HOUR);

/** 0 is Sunday. The first of January 2023 was one. */
export const weekdayMark = (weekday: number, length: 'short' | 'long'): string =>
  dateFormat(language(), { weekday: length, timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + weekday));

/** `US dollars` */
export const currencyName = (code: string): string =>
  new Intl.DisplayNames(language(), { type: 'currency' }).of(code) ?? code;
