// Knows that a ledger written down and read again is the same ledger, and what is kept out of it. Refuses to test the rows.
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { csv } from '../../../lib/exchange/csv';
import { collect } from '../../../lib/exchange/export-options';
import { importLedger, previewLedger } from '../../../lib/exchange/import-ledger';
import { ledgerLines } from '../../../lib/exchange/ledger-lines';
import type { Ledger } from '../../../lib/store/open';
import { append } from '../../../lib/store/write/append';
import { aFact, aTask, at, usd } from '../store/a-fact';
import { anyFact } from '../store/any-facts';
import { emptyLedger, everything, SETTINGS } from '../store/ledger';

// Generous: the machine may be busy with browsers.
vi.setConfig({ testTimeout: 60_000 });

const NOON = '2026-11-22T12:00:00Z';
let db: Ledger;
beforeEach(async () => {
  db = await emptyLedger();
});
const written = (from: Ledger, exported = 1): Promise<Blob> =>
  collect(ledgerLines(from, { exported, device: 'd' }), 'application/jsonl');
const table = async (from: Ledger): Promise<string> => (await collect(csv(from), 'text/csv')).text();

const HEADER = '{"format":"taskfare-ledger","version":1,"exported":1,"device":"d","facts":1}';
const line = (fact: object): string => JSON.stringify(fact);
const fileOf = (...lines: string[]): Blob => new Blob([lines.join('\n')]);

test('the first line says what the file is, then one fact a line, names in order', async () => {
  await append(
    db,
    [aFact('bonus', NOON, { id: 'b', total: usd(5) }), aFact('opened', NOON, { id: 'o' })],
    SETTINGS,
  );
  expect(await (await written(db, 1_763_812_800_000)).text()).toBe(
    `{"format":"taskfare-ledger","version":1,"exported":1763812800000,"device":"d","facts":2}
{"at":${at(NOON)},"device":"d","id":"b","kind":"bonus","platform":"p","seen":${at(NOON)},"source":"page","task":"t","total":{"currency":"USD","micros":5}}
{"at":${at(NOON)},"device":"d","id":"o","kind":"opened","platform":"p","seen":${at(NOON)},"source":"page","task":"t"}
`,
  );
});

test('export, import in a fresh profile, export: the same bytes, lines and table', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFact, { maxLength: 30 }), async facts => {
      const one = await emptyLedger();
      await append(one, facts, SETTINGS);
      const file = await written(one);
      const fresh = await emptyLedger();
      const preview = await previewLedger(fresh, file);
      expect(preview.bad).toEqual([]);
      expect(await importLedger(fresh, file, SETTINGS)).toEqual({ added: preview.fresh });
      expect(await (await written(fresh)).text()).toBe(await file.text());
      expect(await table(fresh)).toBe(await table(one));
      expect(await importLedger(fresh, file, SETTINGS)).toEqual({ added: 0 });
      one.close();
      fresh.close();
    }),
    { numRuns: 60 },
  );
});

test('two ledgers imported in either order are one ledger', async () => {
  const [mine, theirs] = [aTask('1', NOON, { requester: 'r' }), aTask('2', NOON, { requester: 'r' })];
  const files = [
    fileOf(HEADER, ...mine.map(line)),
    fileOf(HEADER, ...theirs.map(line), ...mine.slice(1).map(line)),
  ];
  const tables = [];
  for (const order of [files, files.toReversed()]) {
    db = await emptyLedger();
    for (const file of order) await importLedger(db, file, SETTINGS);
    tables.push(await everything(db));
  }
  expect(tables[0]).toEqual(tables[1]);
});

test('the preview counts and writes nothing', async () => {
  await append(db, aTask('1', NOON), SETTINGS);
  const before = await everything(db);
  const facts = [
    ...aTask('1', NOON),
    ...aTask('2', '2026-11-20T12:00:00Z'),
    aFact('paid', NOON, { platform: 'q' }),
  ];
  expect(await previewLedger(db, fileOf(HEADER, ...facts.map(line), '', 'nonsense'))).toEqual({
    header: { format: 'taskfare-ledger', version: 1, exported: 1, device: 'd', facts: 1 },
    facts: 9,
    known: 4,
    fresh: 5,
    kinds: { offered: 2, opened: 2, worked: 2, submitted: 2, paid: 1 },
    platforms: { p: 8, q: 1 },
    from: at('2026-11-20T12:00:00Z'),
    to: at('2026-11-22T12:10:00Z'),
    bad: [{ line: 12, reason: 'not JSON' }],
    badCount: 1,
  });
  expect(await everything(db)).toEqual(before);
});

const good = aFact('accepted', NOON, { deadline: 5 });
const without = (name: string): object =>
  Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));
const HOSTILE: [what: string, line: string, reason: RegExp][] = [
  ['not JSON', '{"id":', /not JSON/],
  ['no object', '7', /no kind/],
  ['null', 'null', /no kind/],
  ['a list', '[]', /no kind/],
  ['a kind of the future', line({ ...good, kind: 'teleported' }), /unknown kind "teleported"/],
  ['a kind that every object has', line({ ...good, kind: 'constructor' }), /unknown kind/],
  ['__proto__ as kind', line(good).replace('"accepted"', '"__proto__"'), /unknown kind/],
  ['a prototype', line(good).replace('{', '{"__proto__":{"x":1},'), /unknown field/],
  ['a field too many', line({ ...good, extra: 1 }), /unknown field/],
  ['no id', line(without('id')), /id: /],
  ['no platform', line(without('platform')), /platform: /],
  ['a platform with a colon', line({ ...good, platform: 'a:b' }), /platform: /],
  ['a fraction', line({ ...good, at: 1.5 }), /^at: not a valid int/],
  ['a time no date has', line({ ...good, at: 9e15 }), /^at: more than 8640000000000000/],
  ['money as text', line({ ...aFact('bonus', NOON), total: '1.00' }), /total: /],
  ['a fraction of a micro', line({ ...aFact('bonus', NOON), total: usd(0.5) }), /total\.micros: /],
  [
    'a currency in small letters',
    line({ ...aFact('bonus', NOON), total: { micros: 1, currency: 'usd' } }),
    /total\.currency: /,
  ],
  ['a span that ends before it begins', line(aFact('worked', NOON, { to: at(NOON) - 1 })), /span/],
  ['a span of a year', line(aFact('worked', NOON, { to: at(NOON) + 366 * 86_400_000 })), /span/],
  ['a title of a megabyte', line(aFact('offered', NOON, { title: 'x'.repeat(1_000_000) })), /too long/],
  ['a title of a page', line(aFact('offered', NOON, { title: 'x'.repeat(501) })), /title: /],
];

test.each(HOSTILE)('a line is kept out and named: %s', async (_, bad, reason) => {
  const file = fileOf(HEADER, line(good), bad, line(aFact('opened', NOON)));
  const preview = await previewLedger(db, file);
  expect(preview).toMatchObject({
    facts: 2,
    badCount: 1,
    bad: [{ line: 3, reason: expect.stringMatching(reason) }],
  });
  expect(await importLedger(db, file, SETTINGS)).toEqual({ added: 2 });
});

test.each([
  ['empty', ''],
  ['something else', '<html>'],
  ['a CSV', 'platform,task\r\n'],
  ['another format', '{"format":"other","version":1,"exported":1,"facts":0}'],
  ['a later version', HEADER.replace('"version":1', '"version":2')],
])('a file is refused whole: %s', async (_, first) => {
  const file = fileOf(first, line(good));
  await expect(previewLedger(db, file)).rejects.toThrow(/not a Taskfare ledger|version 2/);
  await expect(importLedger(db, file, SETTINGS)).rejects.toThrow();
  expect((await everything(db)).facts).toEqual([]);
});

test('lines ended by Windows, a missing last end and letters cut between two chunks are read', async () => {
  const title = 'é'.repeat(400);
  const facts = Array.from({ length: 400 }, (_, i) =>
    aFact('offered', NOON, { id: `o${i}`, task: `${i}`, title }),
  );
  const file = fileOf([HEADER, ...facts.map(line)].join('\r\n'));
  expect(await previewLedger(db, file)).toMatchObject({ facts: 400, badCount: 0 });
  await importLedger(db, file, SETTINGS);
  expect((await db.getAll('tasks')).filter(row => row.title === title)).toHaveLength(400);
});
