// Knows whether an address fits a plain pattern, and what stands at its named parts. Refuses to know what a page is.
import { pattern } from './text';
import { tried } from './tried';

export type Parts = Readonly<Record<string, string>>;

/** `{job}` is one segment or a part of it; `*` is any text, and a last one anything below. A trailing slash does not matter. */
const compiled = pattern(literal =>
  literal
    .replace(/(\/\.\*\?|\/)?$/, end => (end.length > 1 ? '(?:/.*)?' : '/?'))
    .replace(/\\\{(\w+)\\\}/g, '(?<$1>[^/]+?)'),
);

/** The named parts, decoded; undefined when the path does not fit. */
export function fitPath(plain: string, path: string): Parts | undefined {
  if (path.length > 2000) return undefined;
  const found = compiled(plain).exec(path);
  if (!found) return undefined;
  return Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, part]) => [name, decode(part)]));
}

const decode = (part: string): string => tried(() => decodeURIComponent(part)) ?? part;

export const addressOf = (url: string, base?: string): URL | undefined => tried(() => new URL(url, base));
