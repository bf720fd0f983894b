// Knows where browsers usually are. Refuses to install one (scripts/ensure).
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Name } from './browser';
import browsers from './browsers.json' with { type: 'json' };

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The executable of a browser, or `undefined` where there is none. CHROME_PATH and FIREFOX_PATH come first. */
const find = (name: Name): string | undefined => {
  const told = process.env[browsers[name].variable];
  if (told) return told;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return browsers[name].names
    .flatMap(n => (/[\\/]/.test(n) ? [n] : folders.map(folder => join(folder, n))))
    .find(runs);
};

export const need = (name: Name): string => {
  const found = find(name);
  if (!found) throw new Error(`${name} not found: install it, or set ${browsers[name].variable}`);
  return found;
};
