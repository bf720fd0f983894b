// Knows how small page code must be on an old laptop. Reads the production builds.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WATCHES, watchFile } from '../../lib/page/scripts';
import { DEFINITIONS } from '../../lib/platforms/catalogue';
import { LARGEST_TAUGHT } from '../../lib/platforms/taught/taught';

const OUTPUT = join(import.meta.dirname, '../../.output');
const bytes = (build: string, file: string): number => statSync(join(OUTPUT, build, file)).size;

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

  test('the watch script for taught platforms leaves room for a definition', () => {
    expect(bytes(build, 'ask.js') + bytes(build, WATCHES.events) + LARGEST_TAUGHT).toBeLessThanOrEqual(
      20_000,
    );
  });

  test.each(taps)('%s stays within 5 kB', file => {
    expect(bytes(build, `platforms/${file}`)).toBeLessThanOrEqual(5_000);
  });
});
