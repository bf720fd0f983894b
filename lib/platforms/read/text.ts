// Knows how text from a page becomes text to keep or to compare. Refuses what would be read differently than it is shown.

/** Controls, soft hyphens, zero-width spaces and everything that turns the writing direction; not what joins letters. */
const INVISIBLE = /(?![\s\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Stands where two pieces of a number meet that the page keeps apart, or where a text hid something: no amount holds it. */
export const SEAM = '\u2060';

/** Whether what is read may differ from what is shown. */
export const hides = (text: string): boolean =>
  [INVISIBLE, HALF, /\ufeff/].some(each => text.search(each) >= 0);

/** One line, without what cannot be seen, at most `most` characters; undefined when nothing is left. */
export function clean(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const raw = String(value).slice(0, most * 4);
  const line = raw.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().slice(0, most).replace(HALF, '').trim();
  return line === '' ? undefined : line;
}

/** As a part of a pattern that means itself. */
export const literally = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

const compiled = new Map<string, RegExp>();

/** Text between what the pattern says literally: `{}` is the value, `*` any text. Without `{}` the whole text. */
export function like(text: string, pattern: string): string | undefined {
  if (text.length > 1000) return undefined;
  let made = compiled.get(pattern);
  if (!made) {
    const source = pattern
      .split(/(\{\}|\*)/)
      .map(piece => PIECES[piece] ?? literally(piece))
      .join('');
    made = new RegExp(`^${source}$`);
    compiled.set(pattern, made);
  }
  const found = made.exec(text);
  return found ? (found[1] ?? text) : undefined;
}
const PIECES: Readonly<Record<string, string>> = { '{}': '(.+?)', '*': '.*?' };
