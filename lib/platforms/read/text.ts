// Knows how text from a page becomes text to keep or to compare. Refuses what would be read differently than it is shown.

/** Controls, soft hyphens, zero-width spaces, halves of characters and everything that turns the writing direction; not what joins letters. */
const INVISIBLE = /(?![\s\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Stands where two pieces of a number meet that the page keeps apart, or where a text hid something: no amount holds it. */
export const SEAM = '\u2060';

/** Whether what is read may differ from what is shown. */
export const hides = (text: string): boolean => [INVISIBLE, /\ufeff/].some(each => text.search(each) >= 0);

/** One line, without what cannot be seen, at most `most` characters; undefined when nothing is left. */
export function clean(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const raw = String(value).slice(0, most * 4);
  const line = raw
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)
    .replace(INVISIBLE, '')
    .trim();
  return line === '' ? undefined : line;
}

/** The regular expression of a plain pattern, made once: `*` is any text, all else means itself; what `made` makes of it. */
export function pattern(made: (literal: string) => string): (plain: string) => RegExp {
  const known = new Map<string, RegExp>();
  return plain => {
    const before = known.get(plain);
    if (before) return before;
    const literal = plain.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*?');
    const found = new RegExp(`^${made(literal)}$`);
    known.set(plain, found);
    return found;
  };
}

const text = pattern(literal => literal.replaceAll('\\{\\}', '(.+?)'));

/** Text between what the pattern says literally: `{}` is the value, `*` any text. Without `{}` the whole text. */
export function like(said: string, plain: string): string | undefined {
  if (said.length > 1000) return undefined;
  const found = text(plain).exec(said);
  return found ? (found[1] ?? said) : undefined;
}
