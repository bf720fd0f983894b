// Knows that a pack says no more than it may, comes through whole, and is refused when it is not what it claims. Refuses to test the screen.
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { reviewRequester } from '../../../lib/core/hand/review';
import { sourceFigures } from '../../../lib/core/rating-source';
import type { RequesterRow } from '../../../lib/core/row';
import { lineOf } from '../../../lib/exchange/pack/line';
import { readRatings } from '../../../lib/exchange/pack/read-ratings';
import { roundCount, roundSum } from '../../../lib/exchange/pack/round';
import { pack as packSchema } from '../../../lib/exchange/pack/schema';
import { packOf, signedFile } from '../../../lib/exchange/pack/write-pack';
import type { Ledger } from '../../../lib/store/open';
import { ratingsOf } from '../../../lib/store/query/heard';
import { sources } from '../../../lib/store/query/sources';
import { writeAct } from '../../../lib/store/write/act';
import { append } from '../../../lib/store/write/append';
import { changeSource, putSource, removeSource } from '../../../lib/store/write/sources';
import { aFact, aTask } from '../store/a-fact';
import { anyFact } from '../store/any-facts';
import { emptyLedger, SETTINGS } from '../store/ledger';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const options = { maker: 'Ada', zone: 'UTC', now: NOW };
const file = (text: string): Blob => new Blob([text]);
const readOne = async (blob: Blob) => (await readRatings(blob))[0]!;

/** Three tasks of R, two of which were decided, and two of S. */
async function worked(db: Ledger): Promise<void> {
  const of = (task: string, day: string, requester: string) =>
    aTask(task, `2026-${day}T12:00:00Z`, {
      requester,
      requesterName: `Name ${requester}\u202e`,
      estimated: 300_000,
    });
  await append(
    db,
    [
      ...of('1', '09-02', 'R'),
      ...of('2', '10-02', 'R'),
      ...of('3', '11-02', 'R'),
      ...of('4', '11-02', 'S'),
      ...of('5', '11-03', 'S'),
      aFact('approved', '2026-09-04T12:00:00Z', { task: '1' }),
      aFact('rejected', '2026-10-04T12:00:00Z', { task: '2' }),
    ],
    SETTINGS,
  );
  const act = { act: 'a1', at: NOW, device: 'secret-device' };
  const said = { pay: 2, tags: ['broken', 'my own tag'], note: 'secret note', mark: 'avoid' } as const;
  await writeAct(db, SETTINGS, reviewRequester(act, { platform: 'p', requester: 'R' }, said));
}

let db: Ledger;
beforeEach(async () => {
  db = await emptyLedger();
});

test('what a pack tells, to the letter', async () => {
  await worked(db);
  expect(await packOf(db, options)).toEqual({
    made: '2026-11',
    maker: 'Ada',
    requesters: [
      {
        platform: 'p',
        requester: 'R',
        name: 'Name R',
        tasks: 3,
        approved: 1,
        rejected: 1,
        pay: { currency: 'USD', earned: 3_000_000, worked: 1_800_000 },
        estimate: { actual: 1_800_000, stated: 900_000 },
        delay: 'threeDays',
        tags: { broken: 1 },
        from: '2026-09',
        to: '2026-11',
      },
    ],
  });
});

test('signed, read, kept apart, weighed and removed; the same key again takes the place of the older file', async () => {
  await worked(db);
  const text = await signedFile(db, await packOf(db, options));
  expect(text).not.toMatch(/secret|Title|device/);
  const { source, ratings, leftOut } = await readOne(file(text));
  expect(source).toMatchObject({
    kind: 'pack',
    maker: 'Ada',
    made: '2026-11',
    from: '2026-09',
    requesters: 1,
  });
  expect(source.fingerprint).toMatch(/^([0-9a-f]{4} ){4}[0-9a-f]{4}$/);
  expect(leftOut).toBe(0);

  await putSource(db, { ...source, imported: NOW }, ratings);
  await changeSource(db, source.id, { weight: 50 });
  const later = await packOf(db, { ...options, maker: 'Ada L.', now: NOW + 40 * 86_400_000 });
  const again = await readOne(file(await signedFile(db, later)));
  await putSource(db, { ...again.source, imported: NOW + 1 }, again.ratings);
  expect(await sources(db)).toMatchObject([{ maker: 'Ada L.', weight: 50, enabled: true }]);

  const whom = { platform: 'p', requester: 'R' };
  const [found] = await ratingsOf(db, whom);
  expect(found!.rating).toMatchObject({ from: '2026-09', to: '2026-11' });
  expect(sourceFigures(found!.rating.sums)).toMatchObject({
    tasks: 3,
    hourly: [{ micros: 6_000_000, currency: 'USD' }],
    approvalShare: 0.5,
    delay: 'threeDays',
  });
  await changeSource(db, source.id, { enabled: false });
  expect(await ratingsOf(db, whom)).toEqual([]);
  await removeSource(db, source.id);
  expect([await db.count('sources'), await db.count('ratings')]).toEqual([0, 0]);
});

test('the private half of the key cannot be read out', async () => {
  await worked(db);
  await signedFile(db, await packOf(db, options));
  const { pair } = (await db.get('keys', 'ratings'))!;
  expect(pair.privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
});

test.each([
  ['a count changed', (text: string) => text.replace('"tasks": 3', '"tasks": 4'), 'tampered'],
  [
    'a signature of nothing',
    (text: string) => text.replace(/"signature": "..../, '"signature": "AAAA'),
    'tampered',
  ],
  ['the signature cut out', (text: string) => text.replace(/,\s*"signature": "[^"]*"/, ''), 'noSignature'],
  ['the key cut out', (text: string) => text.replace(/"key": "[^"]*",/, ''), 'noSignature'],
  ['a newer version', (text: string) => text.replace('"version": 1', '"version": 2'), 'newer'],
  ['an older version', (text: string) => text.replace('"version": 1', '"version": 0'), 'malformed'],
  ['a ledger', () => '{"format":"taskfare-ledger","version":1,"facts":0}', 'notRatings'],
  ['something more', (text: string) => text.replace('"version": 1', '"version": 1, "x": 1'), 'malformed'],
  ['not JSON', () => 'tasks', 'notRatings'],
  ['other JSON', () => '{"a":{"b":1}}', 'notRatings'],
  [
    'nobody in it',
    () => '{"format":"taskfare-ratings","version":1,"pack":{"made":"2026-01","requesters":[]}}',
    'nobody',
  ],
])('refused, and why: %s', async (_, change, why) => {
  await worked(db);
  const text = await signedFile(db, await packOf(db, options));
  await expect(readRatings(file(change(text)))).rejects.toMatchObject({ why });
});

const unsigned = (line: object): Blob =>
  file(
    JSON.stringify({
      format: 'taskfare-ratings',
      version: 1,
      pack: {
        made: '2026-11',
        maker: 'M\u202e\u0000',
        requesters: [{ platform: 'p', requester: 'R', tasks: 3, from: '2026-01', to: '2026-02', ...line }],
      },
    }),
  );

test('not signed is told, not refused; a name cannot turn the text around it', async () => {
  const { source, ratings } = await readOne(unsigned({ name: '\u202eevil\n' }));
  expect([source.fingerprint, source.maker, ratings[0]!.name]).toEqual([undefined, 'M', 'evil']);
});

test.each([
  { tasks: 2 },
  { note: 'x' },
  { from: '2026-01-02' },
  { tags: { own: 1 } },
  { pay: { currency: 'USD', earned: 1.5, worked: 1 } },
  { platform: 'P|' },
  { from: '2026-03' },
])('a line that says more or less than it may is refused: %j', async line => {
  await expect(readRatings(unsigned(line))).rejects.toMatchObject({ why: 'malformed' });
});

test('larger than any file of ratings can be: refused before it is read', async () => {
  const large = { size: 20_000_001, text: () => expect.unreachable('it was read') } as unknown as Blob;
  await expect(readRatings(large)).rejects.toMatchObject({ why: 'tooLarge' });
});

test('the same requester twice is refused: it would be shown once and counted as two', async () => {
  const line = { platform: 'p', requester: 'R', tasks: 3, from: '2026-01', to: '2026-02' };
  const content = { made: '2026-11', requesters: [line, { ...line, tasks: 9 }] };
  const twice = file(JSON.stringify({ format: 'taskfare-ratings', version: 1, pack: content }));
  await expect(readRatings(twice)).rejects.toMatchObject({
    why: 'malformed',
    detail: expect.stringContaining('twice'),
  });
});

test('whatever is in the ledger, a pack is within its schema and names nobody below three tasks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFact, { minLength: 5, maxLength: 60 }), async facts => {
      const ledger = await emptyLedger();
      await append(ledger, facts, SETTINGS);
      const made = await packOf(ledger, options);
      expect(packSchema.safeParse(made)).toMatchObject({ success: true });
      const rows = new Map(
        (await ledger.getAll('requesters')).map(row => [`${row.platform}:${row.requester}`, row]),
      );
      for (const { platform, requester } of made.requesters)
        expect(rows.get(`${platform}:${requester}`)!.sums.tasks).toBeGreaterThanOrEqual(3);
      ledger.close();
    }),
    { numRuns: 30 },
  );
});

test('three tasks that ended: two are not enough, nor are two and one in hand', () => {
  const row = (sums: RequesterRow['sums']): RequesterRow => ({
    platform: 'p',
    requester: 'R',
    last: 0,
    sums,
  });
  const of = (sums: RequesterRow['sums']) => lineOf({ row: row(sums), from: '2026-01', to: '2026-01' }, NOW);
  expect(of({ tasks: 2, status: { approved: 2 } })).toBeUndefined();
  expect(of({ tasks: 3, status: { approved: 2, open: 1 } })).toBeUndefined();
  expect(of({ tasks: 3, status: { approved: 3 } })).toMatchObject({ tasks: 3 });
});

test('what leaves is rounded', () => {
  expect([3, 9, 12, 13, 99, 104, 1234].map(roundCount)).toEqual([3, 9, 10, 15, 100, 100, 1200]);
  expect([0, 7, 1234, 98_765_432].map(roundSum)).toEqual([0, 7, 1230, 98_800_000]);
});
