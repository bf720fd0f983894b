// Knows how a dotted path walks through JSON that a stranger wrote. Refuses anything but the value's own properties.
import { tried } from './tried';

/** A body larger than this is not read. */
const MOST_CHARACTERS = 5_000_000;
/** No page shows more rows of work than this; the door takes no more. */
export const MOST_ROWS = 500;

/** The value of JSON text, or undefined: truncated, too large, nested too deep. */
export function parsed(text: string): unknown {
  return text.length > MOST_CHARACTERS ? undefined : tried(() => JSON.parse(text));
}

const own = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

const items = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST_ROWS) : []);

/** Everything the path reaches: one value at most, unless a `*` steps into every item. The empty path is the value itself. */
export function reach(value: unknown, path: string): unknown[] {
  let values = [value];
  for (const name of path === '' ? [] : path.split('.')) {
    values = name === '*' ? values.flatMap(items).slice(0, MOST_ROWS) : values.map(each => own(each, name));
  }
  return values.filter(each => each !== undefined);
}
