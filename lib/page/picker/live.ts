// Knows what the reader makes of a place on the page, now. Refuses to read in any other way than the watch will.
import type { Money } from '../../core/money';
import type { ForPage } from '../../platforms/for-page';
import type { Definition, Reading, Value } from '../../platforms/format';
import { where } from '../../platforms/read/page';
import { sight } from '../../platforms/read/reading';
import { aroundAmounts } from '../../platforms/taught/amount';

export type ReadField = 'pay' | 'title' | 'requesterName';

export interface Terms {
  readonly currency?: string;
  readonly mark?: '.' | ',';
}

export interface Live {
  readonly value: Value;
  readonly made: Money | string;
  /** The decimal mark that was meant, if the text has one. */
  readonly mark?: '.' | ',';
}

/** What is read at `css` with this platform's terms; it must be what stands in `element` itself. */
export function live(
  field: ReadField,
  css: string,
  element: Element,
  platform: ForPage,
  terms: Terms,
): Live | undefined {
  const definition = withTerms(platform, terms);
  const patterns = field === 'pay' ? aroundAmounts(element.textContent ?? '') : [];
  for (const value of [{ css }, ...patterns.map(like => ({ css, like }))]) {
    const made = read(field, value, element.ownerDocument, definition);
    const own = read(field, { ...value, css: undefined }, element, definition);
    if (made === undefined || own === undefined || JSON.stringify(made) !== JSON.stringify(own)) continue;
    return { value, made, mark: field === 'pay' ? meantMark(value, element, definition, made) : undefined };
  }
  return undefined;
}

/** What keeps an amount from being read: it can be, once one of these is said. */
export function missing(
  css: string,
  element: Element,
  platform: ForPage,
  terms: Terms,
): keyof Terms | undefined {
  if (terms.mark === undefined && live('pay', css, element, platform, { ...terms, mark: '.' })) return 'mark';
  const any = { currency: terms.currency ?? 'USD', mark: terms.mark ?? ('.' as const) };
  const comma = { ...any, mark: ',' as const };
  return [any, comma].some(said => live('pay', css, element, platform, said)) ? 'currency' : undefined;
}

const withTerms = (platform: ForPage, { currency, mark }: Terms): Definition => ({
  name: '',
  hosts: [],
  certainty: 'none',
  asOf: '',
  pays: 'piece',
  ...platform,
  currencies: currency ? [currency] : platform.currencies,
  mark: mark ?? platform.mark,
});

function read(
  field: ReadField,
  value: Value,
  place: Document | Element,
  definition: Definition,
): Money | string | undefined {
  const document = place.ownerDocument ?? (place as Document);
  const at = where({ ...definition, pages: [] }, document, document.location.href);
  if (!at) return undefined;
  const reading: Reading = { id: 'here', says: 'working', in: 'page', fields: { [field]: value } };
  const row = place.ownerDocument ? { element: place as Element } : {};
  return sight(definition, reading, { where: at, document, ...row })[field];
}

/** Only one of the two reads it so: then that is the site's mark. */
function meantMark(
  value: Value,
  element: Element,
  definition: Definition,
  made: unknown,
): '.' | ',' | undefined {
  const same = (['.', ','] as const).filter(
    mark =>
      JSON.stringify(read('pay', { ...value, css: undefined }, element, { ...definition, mark })) ===
      JSON.stringify(made),
  );
  return same.length === 1 ? same[0] : undefined;
}
