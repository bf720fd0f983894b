// Knows how a plain number and a share are written. Refuses to know what is counted.
import { language } from './language';

export const numberText = (n: number): string => new Intl.NumberFormat(language()).format(n);

/** A share of 1, as whole per cents. */
export const shareText = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
