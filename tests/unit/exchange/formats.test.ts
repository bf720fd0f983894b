// Knows that docs/formats.md says what the code does: every column, field and word, and the signature from the page alone. Refuses to judge the prose.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DELAY_BUCKETS } from '../../../lib/core/rating-source';
import { TAGS } from '../../../lib/core/review';
import { COLUMNS } from '../../../lib/exchange/columns';
import { LARGEST_FILE } from '../../../lib/exchange/pack/read-ratings';
import { FORMAT, LEAST_TASKS, pack as packSchema, VERSION } from '../../../lib/exchange/pack/schema';
import { fingerprint, newKey, sign } from '../../../lib/exchange/pack/sign';
import { SCHEMAS } from '../../../lib/exchange/schema';

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/formats.md'), 'utf8');
const [CSV, LEDGER, RATINGS] = ['## CSV', '## Ledger', '## Ratings'].map(heading => {
  const from = PAGE.slice(PAGE.indexOf(`\n${heading}`));
  const end = from.indexOf('\n## ', 1);
  return end < 0 ? from : from.slice(0, end);
}) as [string, string, string];

const named = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
/** First and second column of each line of the table that begins with `heading`. */
function table(section: string, heading: string): [string, string][] {
  const [, rest = ''] = section.split(`\n| ${heading} |`);
  const lines = rest.slice(rest.indexOf('|---')).split('\n').slice(1);
  const end = lines.findIndex(line => !line.startsWith('|'));
  return lines.slice(0, end < 0 ? undefined : end).map(line => {
    const [, first = '', second = ''] = line.split('|');
    return [first, second];
  });
}
const keys = (schema: { shape: object }): string[] => Object.keys(schema.shape);
const LINE = packSchema.shape.requesters._zod.def.element;

test('the columns of the CSV, in their order', () => {
  expect(table(CSV, 'column').flatMap(([names]) => named(names))).toEqual(COLUMNS.map(([name]) => name));
});

test('every kind of fact with its own fields', () => {
  const told = new Map(
    table(LEDGER, 'kind').flatMap(([kinds, fields]) => named(kinds).map(k => [k, fields])),
  );
  expect([...told.keys()].sort()).toEqual(Object.keys(SCHEMAS).sort());
  const common = ['id', 'at', 'seen', 'kind', 'platform', 'source', 'device', 'act', 'job'];
  for (const [kind, schema] of Object.entries(SCHEMAS)) {
    const text = told.get(kind)!;
    // What stands in brackets or behind a semicolon explains.
    const own = keys(schema).filter(key => !common.includes(key));
    expect([kind, named(text.replace(/\([^)]*\)|;.*/g, '')).sort()]).toEqual([kind, own.sort()]);
  }
  const [, set = ''] = /`set` \(([^)]*)\)/.exec(told.get('corrected')!) ?? [];
  expect(named(set.split(';')[0]!).sort()).toEqual(keys(SCHEMAS.corrected.shape.set).sort());
});

test('every field of a ratings file, and every word that may stand in one', () => {
  const rows = table(RATINGS, 'field');
  const fields = rows.flatMap(([names]) => named(names));
  expect(fields.sort()).toEqual(
    [...keys(packSchema), ...keys(LINE)].filter(key => key !== 'requesters').sort(),
  );
  const about = (field: string): string => rows.find(([names]) => named(names).includes(field))![1];
  expect(named(about('delay'))).toEqual([...DELAY_BUCKETS]);
  expect(named(about('tags'))).toEqual([...TAGS]);
  expect([LEAST_TASKS, about('tasks')]).toEqual([3, expect.stringContaining('three or more')]);
  expect([VERSION, RATINGS]).toEqual([1, expect.stringContaining(`\`${FORMAT}\`, version 1`)]);
  expect([LARGEST_FILE, RATINGS]).toEqual([20_000_000, expect.stringContaining('larger than 20 MB')]);
});

test('the example is a pack, with every field there is', () => {
  const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(RATINGS)![1]!) as {
    pack: { requesters: object[] };
  };
  expect(packSchema.safeParse(example.pack)).toMatchObject({ success: true });
  expect(Object.keys(example.pack).sort()).toEqual(keys(packSchema).sort());
  expect(Object.keys(example.pack.requesters[0]!).sort()).toEqual(keys(LINE).sort());
  expect(Object.keys(example)).toEqual(['format', 'version', 'pack', 'key', 'signature']);
});

/** As the page tells it, and with another's cryptography. */
test('whoever has only the page can check a signature and a fingerprint', async () => {
  const content = { made: '2026-11', requesters: [{ b: 1, a: [2, { d: 'é', c: undefined }] }] };
  const { key, signature } = await sign(content, await newKey());
  const canonical = '{"made":"2026-11","requesters":[{"a":[2,{"d":"é"}],"b":1}]}';
  const raw = Buffer.from(key, 'base64');
  const publicKey = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]),
    format: 'der',
    type: 'spki',
  });
  const text = Buffer.from(`taskfare-ratings 1\n${canonical}`, 'utf8');
  expect(verify(null, text, publicKey, Buffer.from(signature, 'base64'))).toBe(true);
  const first80 = createHash('sha256').update(raw).digest('hex').slice(0, 20);
  expect((await fingerprint(key)).replaceAll(' ', '')).toBe(first80);
});
