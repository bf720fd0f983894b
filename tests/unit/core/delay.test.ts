// Knows how long decisions take when some are still out. Refuses to know where the sums come from (project).
import { expect, test } from 'vitest';
import { delayBin, delaysOf, waitingDay } from '../../../lib/core/delay';
import type { Sums } from '../../../lib/core/row';
import { put } from '../../../lib/core/sums';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);
/** Days from submit to decision, and days of waiting so far. */
const sums = (decided: readonly number[], waiting: readonly number[] = []): Sums => {
  const all: Sums = {};
  for (const days of decided) {
    put(all, ['delay', String(delayBin(days * DAY)), 'n'], 1);
    put(all, ['delay', String(delayBin(days * DAY)), 'ms'], days * DAY);
  }
  for (const days of waiting) put(all, ['waiting', String(waitingDay(NOW - days * DAY) - 1)], 1);
  return all;
};

test('all decided: the median and the ninetieth of a hundred', () => {
  const { median, p90 } = delaysOf(sums([1, 1, 1, 2, 2, 2, 2, 2, 20, 20]), NOW);
  expect([median, p90]).toEqual([{ length: 2 * DAY }, { length: 20 * DAY }]);
});

test('those still out count as at least: a requester who never decides is not a quick one', () => {
  // Five of ten decided after a day, five out for thirty: half decided by one day, nine in ten at least thirty.
  const half = delaysOf(sums([1, 1, 1, 1, 1], [30, 30, 30, 30, 30]), NOW);
  expect(half).toMatchObject({ decided: 5, waiting: 5, median: { length: DAY } });
  expect(half.p90).toEqual({ length: 30 * DAY, atLeast: true });
  expect(delaysOf(sums([], [7, 9]), NOW).median).toEqual({ length: 9 * DAY, atLeast: true });
});

test('those out for less than a decision took say nothing of it (Kaplan–Meier by hand)', () => {
  // At 2 days 3 of 3 wait… one new submit (0 days) leaves before: 4 at risk, then 3; S(2) = 2/3, S(4) = 1/3, S(8) = 0.
  const { median, p90 } = delaysOf(sums([2, 4, 8], [0]), NOW);
  expect([median, p90]).toEqual([{ length: 4 * DAY }, { length: 8 * DAY }]);
});

test('nothing submitted: nothing known', () => {
  expect(delaysOf({}, NOW)).toEqual({ decided: 0, waiting: 0, median: undefined, p90: undefined });
});
