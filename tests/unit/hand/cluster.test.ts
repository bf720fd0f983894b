// Knows what the cluster measure of Hara et al. counts. Refuses to know where it is shown.
import { expect, test } from 'vitest';
import { clusters } from '../../../lib/core/cluster';

const MINUTE = 60_000;
const stretch = (from: number, to: number) => ({ from: from * MINUTE, to: to * MINUTE });

test('a pick-up within a minute goes on, a later one begins anew, and overlapping tasks count once', () => {
  const tasks = [stretch(20, 25), stretch(0, 10), stretch(2, 5), stretch(11, 15)];
  expect(clusters(tasks, MINUTE)).toEqual([stretch(0, 15), stretch(20, 25)]);
  expect(clusters(tasks, 0)).toEqual([stretch(0, 10), stretch(11, 15), stretch(20, 25)]);
  expect(clusters(tasks, 5 * MINUTE)).toEqual([stretch(0, 25)]);
});

test('a task that ended before it began says nothing', () => {
  expect(clusters([stretch(5, 4)], MINUTE)).toEqual([]);
});
