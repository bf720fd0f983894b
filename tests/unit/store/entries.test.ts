// Knows that entries say what the rows say, whatever was written and whoever brought them up to date. Refuses to search.
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { entryOf } from '../../../lib/core/entry';
import { unpacked } from '../../../lib/store/entries/block';
import { buildEntries } from '../../../lib/store/entries/build';
import { foldEntries, SHORT } from '../../../lib/store/entries/fold';
import { readMark } from '../../../lib/store/entries/mark';
import { readyEntries } from '../../../lib/store/entries/ready';
import { type Ledger, openLedger } from '../../../lib/store/open';
import { entries } from '../../../lib/store/query/entries';
import type { Shape } from '../../../lib/store/shape';
import { STEPS } from '../../../lib/store/steps';
import { append } from '../../../lib/store/write/append';
import { rebuild } from '../../../lib/store/write/rebuild';
import { record } from '../../../lib/store/write/record';
import { TEN, taskRow } from '../components/task-row';
import { aFact, aTask } from './a-fact';
import { anyFact } from './any-facts';
import { emptyLedger, SETTINGS } from './ledger';

async function wanted(db: Ledger) {
  const rows = await db.getAllFromIndex('tasks', 'time');
  return rows.reverse().map(entryOf);
}
const found = async (db: Ledger) => (await entries(db)).flatMap(unpacked);
/** As another page of the extension would: with nothing in memory. */
const elsewhere = async () => openLedger();

test('after any writes, read from memory or anew, folded or not, the entries are those of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(fc.array(anyFact, { maxLength: 12 }), fc.constantFrom('', 'fold', 'other folds', 'rebuild')),
        { maxLength: 5 },
      ),
      async steps => {
        const db = await emptyLedger();
        const other = await elsewhere();
        for (const [some, then] of steps) {
          await append(db, some, SETTINGS);
          if (then === 'fold') await foldEntries(db, 0);
          if (then === 'other folds') await foldEntries(other, 0);
          if (then === 'rebuild') await rebuild(db, SETTINGS);
          expect(await found(db)).toEqual(await wanted(db));
        }
        expect(await found(other)).toEqual(await wanted(db));
        const fresh = await elsewhere();
        expect(await found(fresh)).toEqual(await wanted(db));
        for (const each of [db, other, fresh]) each.close();
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('a task that is worked on costs the log nothing, and is known as it is; its end is one line', async () => {
  const db = await emptyLedger();
  await append(db, [aFact('offered', '2026-11-20T09:00:00Z', { title: 'tea' })], SETTINGS);
  for (let minute = 1; minute < 6; minute++) {
    const to = Date.parse('2026-11-20T09:00:00Z') + minute * 60_000;
    await append(db, [aFact('worked', '2026-11-20T09:00:00Z', { to })], SETTINGS);
    expect(await found(db)).toEqual(await wanted(db));
  }
  expect(await db.count('entryLog')).toBe(0);
  await append(db, [aFact('submitted', '2026-11-20T09:06:00Z')], SETTINGS);
  expect((await db.getAll('entryLog')).map(({ key }) => key)).toEqual(['p:t']);
  expect(await found(db)).toEqual(await wanted(db));
});

test('who writes much leaves a short log, and the next page reads blocks', async () => {
  const db = await emptyLedger();
  const tasks = Array.from({ length: 2 * SHORT }, (_, i) =>
    aFact('submitted', '2026-11-20T09:00:00Z', { task: `t${i}` }),
  );
  await append(db, tasks, SETTINGS);
  expect(await db.count('entryLog')).toBeLessThan(SHORT);
  const other = await elsewhere();
  await append(other, aTask('one more', '2026-11-20T09:00:00Z'), SETTINGS);
  expect(await found(other)).toEqual(await wanted(db));
  expect(await found(db)).toEqual(await wanted(db));
}, 30_000);

test('a ledger of the fifth version finds its tasks, also those written while that is made ready', async () => {
  globalThis.indexedDB = new IDBFactory();
  const old = await openDB<Shape>('taskfare', 5, {
    upgrade: (db, _from, _to, change) => STEPS.slice(0, 5).forEach(step => void step(db, change)),
  });
  const put = async (db: Ledger, from: number, to: number) => {
    const tx = db.transaction('tasks', 'readwrite');
    for (let i = from; i < to; i++) {
      const status = i % 3 === 0 ? 'open' : 'submitted';
      void tx.store.put(
        taskRow({ key: `p:t${i}`, platform: 'p', task: `t${i}`, time: TEN + i * 60_000, status }),
      );
    }
    await tx.done;
  };
  await put(old, 0, 4_100);
  // Blocks and lines as that version wrote them.
  await old.put('entries', { block: 7, keys: ['p:t1'], times: [TEN] } as never);
  await old.add('entryLog', { key: 'p:t2' });
  old.close();

  const db = await openLedger();
  const told: number[] = [];
  const reading = entries(db, { told: done => told.push(done) });
  const late = await elsewhere();
  await append(late, aTask('late', '2020-01-01T09:00:00Z'), SETTINGS);
  await Promise.all([reading, entries(late), buildEntries(late)]);
  expect(told.at(-1)).toBe(1);
  for (const each of [db, late, await elsewhere()]) {
    await foldEntries(each, 0);
    expect(await found(each)).toEqual(await wanted(db));
  }
}, 30_000);

test('what a background left half done is made ready at its next start or tide, and a stop is told to nobody', async () => {
  const db = await emptyLedger();
  // One by one, as pages report: nobody folds meanwhile.
  for (let i = 0; i <= SHORT; i++)
    await record(db, {}, SETTINGS, () => ({
      facts: [aFact('submitted', '2026-11-20T09:00:00Z', { task: `t${i}` })],
    }));
  expect(await db.count('entryLog')).toBeGreaterThan(SHORT);
  await db.put('entries', { block: -1, upTo: 0, era: 0, building: [] });
  const stopped = await elsewhere();
  const cut = readyEntries(stopped);
  stopped.close();
  await cut;
  await readyEntries(db);
  expect(await db.count('entryLog')).toBe(0);
  expect((await readMark(db.transaction('entries').store)).building).toBeUndefined();
  expect(await found(await elsewhere())).toEqual(await wanted(db));
}, 60_000);
