// Knows where browsers usually are. Refuses to install one (scripts/ensure).
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Name } from './browser';

const NAMES: Readonly<Record<Name, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const VARIABLE: Readonly<Record<Name, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The executable of a browser, or `undefined` where there is none. CHROME_PATH and FIREFOX_PATH come first. */
export const find = (name: Name): string | undefined => {
  const told = process.env[VARIABLE[name]];
  if (told) return told;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES[name]
    .flatMap(n => (/[\\/]/.test(n) ? [n] : folders.map(folder => join(folder, n))))
    .find(runs);
};

export const need = (name: Name): string => {
  const found = find(name);
  if (!found) throw new Error(`${name} not found: install it, or set ${VARIABLE[name]}`);
  return found;
};
