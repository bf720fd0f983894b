// Knows that a search in pages finds what a look at every row would find, in the same order. Refuses to know words.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { TaskRow } from '../../../lib/core/row';
import type { Ledger } from '../../../lib/store/open';
import { type SearchRange, searchTasks } from '../../../lib/store/query/search-tasks';
import { taskRow } from '../components/task-row';
import { emptyLedger } from './ledger';

/** More than two pages, at few moments: a page ends in the middle of one. */
const COUNT = 2_300;
const STATUS = ['paid', 'rejected'] as const;
const PLATFORM = ['p', 'q'] as const;
let db: Ledger;
let rows: TaskRow[];
beforeAll(async () => {
  db = await emptyLedger();
  rows = Array.from({ length: COUNT }, (_, i) => {
    const platform = PLATFORM[i % 2]!;
    const status = STATUS[i % 3 === 0 ? 1 : 0]!;
    return taskRow({ key: `${platform}:t${i}`, task: `t${i}`, platform, status, time: 1000 + (i % 5) });
  });
  const tx = db.transaction('tasks', 'readwrite');
  await Promise.all(rows.map(row => tx.store.put(row)));
  await tx.done;
  rows.sort((a, b) => b.time - a.time || (a.key < b.key ? 1 : -1));
});

async function found(range: SearchRange): Promise<{ keys: string[]; done: number[] }> {
  const keys: string[] = [];
  const done: number[] = [];
  for await (const page of searchTasks(db, range, row => row.key)) {
    keys.push(...page.found);
    done.push(page.done);
  }
  return { keys, done };
}

const moment = fc.option(fc.integer({ min: 998, max: 1007 }), { nil: undefined });
const ranges: fc.Arbitrary<SearchRange> = fc.record({
  status: fc.constantFrom(undefined, ...STATUS, 'open' as const),
  platform: fc.constantFrom(undefined, ...PLATFORM, 'r'),
  from: moment,
  to: moment,
});

test('whatever is asked, the same rows in the same order as by looking at all', async () => {
  await fc.assert(
    fc.asyncProperty(
      ranges.filter(({ from = 0, to = 9999 }) => from <= to),
      async range => {
        const { status, platform, from = -Infinity, to = Infinity } = range;
        const wanted = rows.filter(
          row =>
            (!status || row.status === status) &&
            (!platform || row.platform === platform) &&
            row.time >= from &&
            row.time < to,
        );
        expect((await found(range)).keys).toEqual(wanted.map(row => row.key));
      },
    ),
    { numRuns: 40 },
  );
});

test('progress grows to the whole, page by page', async () => {
  const { done } = await found({});
  expect(done).toEqual([0, 1, 1]);
  expect((await found({ to: 1003 })).done).toEqual([0, 1]);
});

test('who stops asking stops the reading', async () => {
  let read = 0;
  const pages = searchTasks(db, {}, () => {
    read++;
  });
  await pages.next();
  await pages.return(undefined);
  expect(read).toBe(200);
});

test('a period that ends before it begins has no task', async () => {
  expect((await found({ from: 1004, to: 1001 })).keys).toEqual([]);
});
