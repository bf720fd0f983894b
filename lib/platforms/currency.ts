// Knows which signs and codes name a currency. Refuses to choose between two that share a sign.

/** A sign, as written beside an amount, → the currencies that use it. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN'],
  US$: ['USD'],
  $US: ['USD'],
  CA$: ['CAD'],
  C$: ['CAD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  NZ$: ['NZD'],
  HK$: ['HKD'],
  S$: ['SGD'],
  MX$: ['MXN'],
  R$: ['BRL'],
  '£': ['GBP'],
  '€': ['EUR'],
  '¥': ['JPY', 'CNY'],
  '₹': ['INR'],
  RS: ['INR', 'PKR', 'LKR', 'NPR'],
  '₽': ['RUB'],
  '₺': ['TRY'],
  '₴': ['UAH'],
  '₱': ['PHP'],
  '₦': ['NGN'],
  '₫': ['VND'],
  '₩': ['KRW'],
  KSH: ['KES'],
  KR: ['SEK', 'NOK', 'DKK'],
  ZŁ: ['PLN'],
  KČ: ['CZK'],
  R: ['ZAR'],
  RP: ['IDR'],
  AR: ['MGA'],
  FCFA: ['XOF', 'XAF'],
  CFA: ['XOF', 'XAF'],
};

const known = new Set(Intl.supportedValuesOf('currency'));

/** An ISO code, upper case, if there is such a currency. */
function isoOf(code: string): string | undefined {
  const upper = code.trim().toUpperCase();
  return known.has(upper) ? upper : undefined;
}

/** What a sign means on a platform that pays in `currencies`; undefined when it could mean two of them, or none. */
export function currencyOf(sign: string, currencies: readonly string[]): string | undefined {
  const upper = sign.toUpperCase().replace(/\.$/, '');
  const meant = Object.hasOwn(SIGNS, upper) ? SIGNS[upper]! : undefined;
  if (!meant) return isoOf(upper);
  if (meant.length === 1) return meant[0];
  const here = meant.filter(code => currencies.includes(code));
  return here.length === 1 ? here[0] : undefined;
}

/** How many of its digits are minor units: 2 of the dollar, none of the yen. */
export const minorDigits = (currency: string): number =>
  WITHOUT_MINOR.has(currency) ? 0 : THREE.has(currency) ? 3 : 2;

// ISO 4217, not Intl, which rounds some currencies (IDR, COP, MGA) for show.
const WITHOUT_MINOR = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
const THREE = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));
