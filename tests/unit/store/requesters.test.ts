// Knows that requesters follow their tasks: latest first, named as the newest task names them. Refuses to test their figures.
import { beforeEach, expect, test } from 'vitest';
import type { Fact } from '../../../lib/core/fact';
import type { Ledger } from '../../../lib/store/open';
import { latestRequesters } from '../../../lib/store/query/latest-requesters';
import { requesterPages, requesterRows } from '../../../lib/store/query/requesters';
import { append } from '../../../lib/store/write/append';
import { record } from '../../../lib/store/write/record';
import { aFact, aTask } from './a-fact';
import { emptyLedger, SETTINGS } from './ledger';

let db: Ledger;
beforeEach(async () => {
  db = await emptyLedger();
});
const write = (...facts: Fact[]) => record(db, {}, SETTINGS, () => ({ facts }));
const latest = async (n: number) => (await latestRequesters(db, n)).map(({ requester }) => requester);

test('the newest tasks first, and no more than asked for', async () => {
  await write(...aTask('1', '2026-11-20T12:00:00Z', { requester: 'old' }));
  await write(...aTask('2', '2026-11-22T12:00:00Z', { requester: 'new' }));
  await write(...aTask('3', '2026-11-21T12:00:00Z', { requester: 'middle' }));
  expect(await latest(2)).toEqual(['new', 'middle']);
  await write(...aTask('4', '2026-11-23T12:00:00Z', { requester: 'old' }));
  expect(await latest(3)).toEqual(['old', 'new', 'middle']);
});

test('a renamed requester has its new name, also when older tasks arrive later or newer ones lack it', async () => {
  await write(...aTask('2', '2026-11-21T12:00:00Z', { requester: 'r', requesterName: 'New name' }));
  await write(...aTask('1', '2026-11-20T12:00:00Z', { requester: 'r', requesterName: 'Old name' }));
  await write(...aTask('3', '2026-11-22T12:00:00Z', { requester: 'r' }));
  expect(await db.getAll('requesters')).toMatchObject([
    {
      name: 'New name',
      last: Date.parse('2026-11-22T12:10:00Z'),
      sums: { tasks: 3, names: { 'New name': 1, 'Old name': 1 } },
    },
  ]);
});

test('a requester whose only task goes to another, or is removed, is gone', async () => {
  await write(...aTask('1', '2026-11-20T12:00:00Z', { requester: 'wrong' }));
  await write(aFact('offered', '2026-11-20T13:00:00Z', { task: '1', requester: 'right' }));
  expect(await latest(5)).toEqual(['right']);
  await write(aFact('removed', '2026-11-20T14:00:00Z', { task: '1', source: 'worker', act: 'a' }));
  expect(await latest(5)).toEqual([]);
  expect(await db.getAll('days')).toEqual([]);
});

test('page by page they are all, of one platform or of every one', async () => {
  const some = Array.from({ length: 250 }, (_, i) =>
    aFact('offered', '2026-11-20T12:00:00Z', {
      platform: i % 5 === 0 ? 'pq' : 'p',
      task: `t${i}`,
      requester: `r${i}`,
    }),
  );
  await append(db, some, SETTINGS);
  for (const platform of [undefined, 'p', 'pq', 'none']) {
    const pages: string[] = [];
    for await (const rows of requesterPages(db, platform)) pages.push(...rows.map(row => row.requester));
    expect(pages).toEqual((await requesterRows(db, platform)).map(row => row.requester));
  }
});
