// Knows how small page code, popup and ledger page must be on an old laptop. Reads the production builds.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WATCHES, watchFile } from '../../lib/page/scripts';
import { DEFINITIONS } from '../../lib/platforms/catalogue';
import { LARGEST_TAUGHT } from '../../lib/platforms/taught/taught';

const OUTPUT = join(import.meta.dirname, '../../.output');
const bytes = (build: string, file: string): number => statSync(join(OUTPUT, build, file)).size;

/** The page, and every script and style that it loads before anything is pressed: its tags, and what these import at once. */
function firstLoad(build: string, page: string): ReadonlySet<string> {
  const root = join(OUTPUT, build);
  const tags = readFileSync(join(root, page), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g);
  const loaded = new Set<string>([join(root, page)]);
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(file, 'utf8');
    for (const [, path] of code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
      load(join(dirname(file), path!));
  };
  for (const [, path] of tags) load(join(root, path!));
  expect(loaded.size).toBeGreaterThan(1);
  return loaded;
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', build => {
  const files = readdirSync(join(OUTPUT, build, 'platforms'));
  const taps = files.filter(file => file.endsWith('.tap.js'));
  const definitions = files.filter(file => !file.endsWith('.tap.js'));

  test('there is a definition for every platform', () => {
    const data = readdirSync(join(import.meta.dirname, '../../lib/platforms/data'));
    expect(definitions.sort()).toEqual(data.map(file => file.replace('.json', '.js')).sort());
  });

  test.each(definitions)('the watch script and %s stay within 20 kB', file => {
    const watch = watchFile(DEFINITIONS[file.replace('.js', '')]!);
    expect(bytes(build, watch) + bytes(build, `platforms/${file}`)).toBeLessThanOrEqual(20_000);
  });

  test.each(['events', 'frames'] as const)(
    'the watch script for taught platforms (%s) leaves room for a definition',
    ears => {
      expect(bytes(build, 'ask.js') + bytes(build, WATCHES[ears]) + LARGEST_TAUGHT).toBeLessThanOrEqual(
        20_000,
      );
    },
  );

  test.each(taps)('%s stays within 5 kB', file => {
    expect(bytes(build, `platforms/${file}`)).toBeLessThanOrEqual(5_000);
  });

  test.each([
    ['popup.html', 60_000],
    ['ledger.html', 200_000],
  ])('%s loads at most %d bytes, gzipped, before anything is pressed', (page, most) => {
    const size = [...firstLoad(build, page)].reduce(
      (sum, file) => sum + gzipSync(readFileSync(file)).length,
      0,
    );
    console.log(build, page, size);
    expect(size).toBeLessThanOrEqual(most);
  });

  // Each small file that the program shares with a later part is waited for as long as the program itself.
  test('the ledger page waits for one file, its program', () => {
    const files = [...firstLoad(build, 'ledger.html')].map(file => basename(file).replace(/-.*/, ''));
    expect(files).toEqual(['ledger.html', 'ledger']);
  });

  test('no script makes code out of text', () => {
    const chunks = readdirSync(join(OUTPUT, build, 'chunks')).filter(file => file.endsWith('.js'));
    const guilty = chunks.filter(file =>
      /\bnew Function\b|[^.\w]Function\(|[^.\w]eval\(/.test(
        readFileSync(join(OUTPUT, build, 'chunks', file), 'utf8'),
      ),
    );
    expect(guilty).toEqual([]);
  });
});
