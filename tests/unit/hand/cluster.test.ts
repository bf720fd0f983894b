// Knows what the cluster measure of Hara et al. counts. Refuses to know where it is shown.
import { expect, test } from 'vitest';
import { clusterMeasure, clusters } from '../../../lib/core/cluster';
import type { TaskRow } from '../../../lib/core/row';
import { taskRow } from '../components/task-row';

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

const row = (from: number, to: number, more: Partial<TaskRow> = {}): TaskRow => ({
  ...taskRow(),
  ...{ acceptedAt: from * MINUTE, submittedAt: to * MINUTE, endedAt: to * MINUTE, time: to * MINUTE },
  money: [{ standing: 'pending', amount: { micros: 1_000_000, currency: 'USD' } }],
  ...more,
});
const hour = { from: 0, to: 60 * MINUTE, merge: MINUTE };

test('of a period: what its tasks brought over the time from pick-up to hand-in, returned ones included', () => {
  const lost = [{ standing: 'lost', amount: { micros: 9_000_000, currency: 'USD' } }] as const;
  const rows = [row(0, 10), row(11, 15), row(20, 35, { submittedAt: undefined, money: lost })];
  expect(clusterMeasure(rows, hour)).toEqual({
    length: 30 * MINUTE,
    stretches: 2,
    tasks: 3,
    hourly: [{ currency: 'USD', micros: 4_000_000 }],
  });
  expect(clusterMeasure(rows, { ...hour, merge: 0 }).stretches).toBe(3);
});

test('a task counts in the period it ended in, and only with its time there; pay for a period was not picked up', () => {
  expect(clusterMeasure([row(-30, 10)], hour)).toMatchObject({ length: 10 * MINUTE, tasks: 1 });
  expect(clusterMeasure([row(50, 60)], hour).tasks).toBe(0);
  expect(clusterMeasure([row(0, 10, { period: { from: 0, to: 1 } })], hour)).toMatchObject({
    tasks: 0,
    hourly: [],
  });
  const open = row(0, 10, { submittedAt: undefined, endedAt: undefined });
  expect(clusterMeasure([open], hour).tasks).toBe(0);
});
