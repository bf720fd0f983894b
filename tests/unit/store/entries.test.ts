// Knows that entries say what the rows say, whatever was written and whoever brought them up to date. Refuses to search.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryOf } from '../../../lib/core/entry';
import { foldEntries } from '../../../lib/store/entries/fold';
import { type Ledger, openLedger } from '../../../lib/store/open';
import { entries } from '../../../lib/store/query/entries';
import { newestKeys } from '../../../lib/store/query/newest-keys';
import { append } from '../../../lib/store/write/append';
import { rebuild } from '../../../lib/store/write/rebuild';
import { TEN, taskRow } from '../components/task-row';
import { aFact, aTask } from './a-fact';
import { anyFact } from './any-facts';
import { emptyLedger, SETTINGS } from './ledger';

async function wanted(db: Ledger) {
  const rows = await Promise.all((await newestKeys(db)).map(key => db.get('tasks', key)));
  return rows.map(row => entryOf(row!));
}
/** As another page of the extension would: with nothing in memory. */
const elsewhere = async () => openLedger();
const fold = async (db: Ledger): Promise<void> => {
  const all = await entries(db);
  const log = await db.getAll('entryLog');
  const upTo = log.at(-1)?.n;
  if (upTo === undefined) return;
  await foldEntries(db, new Map(all.map(entry => [entry.key, entry])), new Set(log.map(l => l.key)), upTo);
};

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
          if (then === 'fold') await fold(db);
          if (then === 'other folds') await fold(other);
          if (then === 'rebuild') await rebuild(db, SETTINGS);
          expect(await entries(db)).toEqual(await wanted(db));
        }
        expect(await entries(other)).toEqual(await wanted(db));
        const fresh = await elsewhere();
        expect(await entries(fresh)).toEqual(await wanted(db));
        for (const each of [db, other, fresh]) each.close();
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('a task that is worked on costs the log one line, not one for each beat', async () => {
  const db = await emptyLedger();
  await append(db, [aFact('offered', '2026-11-20T09:00:00Z', { title: 'tea' })], SETTINGS);
  for (let minute = 1; minute < 6; minute++) {
    const to = Date.parse('2026-11-20T09:00:00Z') + minute * 60_000;
    await append(db, [aFact('worked', '2026-11-20T09:00:00Z', { to })], SETTINGS);
  }
  expect((await db.getAll('entryLog')).map(({ key }) => key)).toEqual(['p:t']);
  // And what has grown is known all the same.
  expect(await entries(db)).toEqual(await wanted(db));
});

test('many are read once, and the next page reads blocks', async () => {
  const db = await emptyLedger();
  // As an import leaves them, without projecting each.
  const tx = db.transaction(['tasks', 'entryLog'], 'readwrite');
  for (let i = 0; i < 5_200; i++) {
    const row = taskRow({ key: `p:t${i}`, platform: 'p', task: `t${i}`, time: TEN + i });
    void tx.objectStore('tasks').put(row);
    void tx.objectStore('entryLog').add({ key: row.key });
  }
  await tx.done;
  const told: number[] = [];
  expect(await entries(db, done => told.push(done))).toHaveLength(5_200);
  expect(told.at(-1)).toBe(1);
  expect(await db.count('entryLog')).toBe(0);
  const other = await elsewhere();
  await append(other, aTask('one more', '2026-11-20T09:00:00Z'), SETTINGS);
  expect(await entries(other)).toEqual(await wanted(db));
  expect(await entries(db)).toHaveLength(5_201);
}, 30_000);
