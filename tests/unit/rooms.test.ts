// Knows which room may look into which (docs/design, §7): reads import lines, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Higher rooms may import lower ones and their own; equal ranks of other names not. `messages` is the protocol: types only. */
const RANK: Record<string, number> = {
  'lib/core': 0,
  'lib/attention': 1,
  'lib/platforms': 1,
  'lib/words': 1,
  'lib/sample': 1,
  'lib/messages.ts': 2,
  'lib/glance.ts': 0,
  'lib/native.ts': 0,
  'lib/send.ts': 3,
  'lib/store': 3,
  'lib/build': 3,
  'lib/page': 3,
  'lib/ratings': 3,
  'lib/exchange': 4,
  components: 3,
  'lib/background': 5,
  entrypoints: 6,
};
/** Pure rooms: what they must never name. */
const PURE = ['lib/core', 'lib/attention', 'lib/sample'];
const FORBIDDEN =
  /\b(Date\.now|new Date\(\)|Math\.random|performance\.|document\.|window\.|indexedDB|chrome\.|browser\.|crypto\.|fetch\()/;

const files = ['lib', 'components', 'entrypoints'].flatMap(top =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .filter(f => /\.tsx?$/.test(f))
    .map(f => join(top, f)),
);

const roomOf = (file: string): string => {
  const parts = file.split('/');
  if (parts[0] !== 'lib') return parts[0]!;
  return `lib/${parts[1]}`;
};

const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(m =>
    relative(ROOT, resolve(ROOT, dirname(file), m[1]!)),
  );

test('every source file stands in a room that has a rank', () => {
  expect(files.filter(f => RANK[roomOf(f)] === undefined)).toEqual([]);
});

test('arrows only point down', () => {
  const up = files.flatMap(file =>
    importsOf(file)
      .filter(to => /^(lib|components|entrypoints)\//.test(to))
      .map(to => [roomOf(file), roomOf(to.replace(/^(lib\/[a-z]+)$/, '$1.ts')), to] as const)
      .filter(([from, to]) => from !== to && !(RANK[to]! < RANK[from]!))
      .map(([, , to]) => `${file} → ${to}`),
  );
  expect(up).toEqual([]);
});

test('the core and the attention machine know no clock, no chance, no browser', () => {
  const impure = files
    .filter(f => PURE.includes(roomOf(f)))
    .filter(f => FORBIDDEN.test(readFileSync(join(ROOT, f), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')));
  expect(impure).toEqual([]);
});

test('a file says in its first line what it knows and what it refuses to know', () => {
  const silent = files.filter(
    f => !/^\/\/ Knows .+ Refuses .+\.$/.test(readFileSync(join(ROOT, f), 'utf8').split('\n')[0]!),
  );
  expect(silent).toEqual([]);
});

test('no room for odds and ends', () => {
  expect(files.filter(f => /\b(utils?|helpers?|shared|manager)\b/i.test(f))).toEqual([]);
});
