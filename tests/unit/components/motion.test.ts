// Reduced motion holds by construction: nothing of ours moves by itself. Reads what ships.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const MOVES =
  /\b(transition|animation)(-[a-z]+)?\s*:|@keyframes|behavior:\s*['"]?smooth|scroll-behavior|\.animate\(/;

const files = ['components', 'entrypoints', 'lib'].flatMap(top =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(css|tsx?)$/.test(file))
    .map(file => join(top, file)),
);

test('no style and no script moves anything by itself', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter(file => MOVES.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});
