// Knows whether an address fits a plain pattern, and what stands at its named parts. Refuses to know what a page is.

import { literally } from './text';

export type Parts = Readonly<Record<string, string>>;

const compiled = new Map<string, RegExp>();

/** `{job}` is one segment or a part of it; `*` is any text, and a last one anything below. A trailing slash does not matter. */
function compile(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const below = pattern.endsWith('/*');
  const source = (below ? pattern.slice(0, -2) : pattern.replace(/(.)\/$/, '$1'))
    .split(/(\{\w+\}|\*)/)
    .map(piece => (/^\{\w+\}$/.test(piece) ? `(?<${piece.slice(1, -1)}>[^/]+?)` : literal(piece)))
    .join('');
  const made = new RegExp(`^${source}${below ? '(?:/.*)?' : '/?'}$`);
  compiled.set(pattern, made);
  return made;
}

const literal = (text: string): string => (text === '*' ? '.*?' : literally(text));

/** The named parts, decoded; undefined when the path does not fit. */
export function fitPath(pattern: string, path: string): Parts | undefined {
  if (path.length > 2000) return undefined;
  const found = compile(pattern).exec(path);
  if (!found) return undefined;
  return Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, part]) => [name, decode(part)]));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function addressOf(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
