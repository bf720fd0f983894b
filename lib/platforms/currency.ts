// Knows which signs and codes name a currency. Refuses to choose between two that share a sign.

/** A sign, as written beside an amount, then the currencies that use it. As text: every page of a platform loads it. */
const WRITTEN =
  '$ USD CAD AUD NZD HKD SGD MXN,US$ USD,$US USD,CA$ CAD,C$ CAD,A$ AUD,AU$ AUD,NZ$ NZD,HK$ HKD,S$ SGD,MX$ MXN,R$ BRL,' +
  '£ GBP,€ EUR,¥ JPY CNY,₹ INR,RS INR PKR LKR NPR,₽ RUB,₺ TRY,₴ UAH,₱ PHP,₦ NGN,₫ VND,₩ KRW,KSH KES,KR SEK NOK DKK,' +
  'ZŁ PLN,KČ CZK,R ZAR,RP IDR,AR MGA,FCFA XOF XAF,CFA XOF XAF';
const signs = new Map(
  WRITTEN.split(',').map(line => {
    const [sign = '', ...codes] = line.split(' ');
    return [sign, codes];
  }),
);

/** Of ISO 4217, upper case. */
const known = new Set(Intl.supportedValuesOf('currency'));

/** What a sign means on a platform that pays in `currencies`; undefined when it could mean two of them, or none. */
export function currencyOf(sign: string, currencies: readonly string[]): string | undefined {
  const upper = sign.toUpperCase().replace(/\.$/, '');
  const meant = signs.get(upper);
  if (!meant) return known.has(upper) ? upper : undefined;
  if (meant.length === 1) return meant[0];
  const here = meant.filter(code => currencies.includes(code));
  return here.length === 1 ? here[0] : undefined;
}

/** How many of its digits are minor units: 2 of the dollar, none of the yen. */
export const minorDigits = (currency: string): number =>
  WITHOUT_MINOR.includes(currency) ? 0 : THREE.includes(currency) ? 3 : 2;

// ISO 4217, not Intl, which rounds some currencies (IDR, COP, MGA) for show.
const WITHOUT_MINOR = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const THREE = 'BHD IQD JOD KWD LYD OMR TND';
