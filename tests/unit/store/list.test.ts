// Knows that the list of tasks is the same list however it is read. Refuses to know what is in a row.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Ledger } from '../../../lib/store/open';
import { allTasks } from '../../../lib/store/query/all-tasks';
import { countTasks } from '../../../lib/store/query/count-tasks';
import { taskPage } from '../../../lib/store/query/task-page';
import { tasksAt } from '../../../lib/store/query/tasks-at';
import { append } from '../../../lib/store/write/append';
import { aFact } from './a-fact';
import { emptyLedger, SETTINGS } from './ledger';

/** Many at one moment, so that the time alone is no order. */
const COUNT = 60;
let db: Ledger;
let newestFirst: string[];
beforeAll(async () => {
  db = await emptyLedger();
  const days = ['2026-11-20', '2026-11-21', '2026-11-22'];
  const facts = Array.from({ length: COUNT }, (_, i) =>
    aFact('accepted', `${days[i % 7 === 0 ? 0 : 2]}T12:00:00Z`, { task: `t${i}` }),
  );
  await append(db, facts, SETTINGS);
  const rows = await db.getAll('tasks');
  newestFirst = rows.sort((a, b) => b.time - a.time || (a.key < b.key ? 1 : -1)).map(row => row.key);
});

test('counted', async () => {
  expect(await countTasks(db)).toBe(COUNT);
});

test('read from any place', async () => {
  const place = fc.tuple(fc.integer({ min: 0, max: COUNT + 5 }), fc.integer({ min: 0, max: COUNT + 5 }));
  await fc.assert(
    fc.asyncProperty(place, async ([offset, limit]) => {
      const keys = (await tasksAt(db, offset, limit)).map(row => row.key);
      expect(keys).toEqual(newestFirst.slice(offset, offset + limit));
    }),
    { numRuns: 200 },
  );
});

test('read page after page', async () => {
  const keys: string[] = [];
  let before: [number, string] | undefined;
  for (;;) {
    const page = await taskPage(db, { before, limit: 7 });
    keys.push(...page.map(row => row.key));
    const last = page.at(-1);
    if (!last) break;
    before = [last.time, last.key];
  }
  expect(keys).toEqual(newestFirst);
});

test('read through, oldest first', async () => {
  const keys: string[] = [];
  for await (const rows of allTasks(db)) keys.push(...rows.map(row => row.key));
  expect(keys).toEqual(newestFirst.toReversed());
});

test('a change of the ledger is in the list at once', async () => {
  const added = aFact('accepted', '2026-11-23T12:00:00Z', { task: 'newest' });
  await append(db, [added], SETTINGS);
  expect((await tasksAt(db, 0, 1)).map(row => row.key)).toEqual(['p:newest']);
  expect(await countTasks(db)).toBe(COUNT + 1);
  await append(db, [aFact('removed', '2026-11-23T13:00:00Z', { task: 'newest' })], SETTINGS);
  expect((await tasksAt(db, 0, COUNT + 9)).map(row => row.key)).toEqual(newestFirst);
});
