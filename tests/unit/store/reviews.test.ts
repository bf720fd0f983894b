// Knows that a review is an act: newest per field, undone and done again. Refuses to test how it is typed in.
import { beforeEach, expect, test } from 'vitest';
import { reviewRequester } from '../../../lib/core/hand/review';
import { undo } from '../../../lib/core/hand/undo';
import { changeTo, type ReviewChange } from '../../../lib/core/review';
import type { Ledger } from '../../../lib/store/open';
import { reviewBy, reviews } from '../../../lib/store/query/reviews';
import { writeAct } from '../../../lib/store/write/act';
import { emptyLedger, SETTINGS } from './ledger';

let db: Ledger;
beforeEach(async () => {
  db = await emptyLedger();
});
const whom = { platform: 'p', requester: 'R|1:2' };
const act = (n: number) => ({ act: `act${n}`, at: 1000 + n, device: 'd' });
const review = (n: number, change: ReviewChange) =>
  writeAct(db, SETTINGS, reviewRequester(act(n), whom, change));
const read = () => reviewBy(db, 'p', 'R|1:2');

test('the newest statement of each field counts, and null takes one back', async () => {
  await review(1, { pay: 2, fairness: 4, tags: ['broken'], mark: 'avoid' });
  await review(2, { pay: 3, mark: null });
  expect(await read()).toEqual({ pay: 3, fairness: 4, tags: ['broken'] });
  expect(await reviews(db, 'p')).toEqual(new Map([['p:R|1:2', await read()]]));
  await review(3, { pay: null, fairness: null, tags: [] });
  expect([await read(), (await reviews(db)).size]).toEqual([undefined, 0]);
});

test('undone, what was said before stands again; undoing the undo brings it back', async () => {
  await review(1, { note: 'slow to answer' });
  await review(2, { note: 'never answers' });
  await writeAct(db, SETTINGS, undo(act(3), ['act2'], 'p'));
  expect(await read()).toEqual({ tags: [], note: 'slow to answer' });
  await writeAct(db, SETTINGS, undo(act(4), ['act3'], 'p'));
  expect(await read()).toEqual({ tags: [], note: 'never answers' });
});

test('only what differs is stated', () => {
  const before = { pay: 2, tags: ['great', 'broken'], note: 'a' };
  expect(changeTo(before, { pay: 2, tags: ['broken', 'great'], note: 'a' })).toBeUndefined();
  expect(changeTo(before, { tags: ['broken'], note: 'a', mark: 'favourite' })).toEqual({
    pay: null,
    mark: 'favourite',
    tags: ['broken'],
  });
  expect(changeTo(undefined, { tags: [] })).toBeUndefined();
});
