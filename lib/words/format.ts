// Knows that making a formatter costs a hundred times what using it does: each is made once. Refuses to know what is formatted.

const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();
const dates = new Map<string, Intl.DateTimeFormat>();

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  once(numbers, locale, options, () => new Intl.NumberFormat(locale, options));

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));

export const pluralRules = (locale: string): Intl.PluralRules =>
  once(plurals, locale, {}, () => new Intl.PluralRules(locale));

/** What Intl refuses throws each time. */
function once<F>(made: Map<string, F>, locale: string, options: object, make: () => F): F {
  const name = `${locale} ${JSON.stringify(options)}`;
  let format = made.get(name);
  if (format === undefined) {
    format = make();
    made.set(name, format);
  }
  return format;
}
