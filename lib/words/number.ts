// Knows how a plain number and a share are written. Refuses to know what is counted.
import { numberFormat } from './format';
import { language } from './language';

export const numberText = (n: number): string => numberFormat(language()).format(n);

/** A share of 1, as whole per cents. */
export const shareText = (share: number): string =>
  numberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** An exchange rate as the worker typed it, to eight decimals. */
export const rateText = (rate: number): string =>
  numberFormat(language(), { maximumFractionDigits: 8 }).format(rate);

/** A share of 1 with as many decimals as it has, two at most: 21.2 %. */
export const fineShareText = (share: number): string =>
  numberFormat(language(), { style: 'percent', maximumFractionDigits: 2 }).format(share);
