// Knows in which month a requester's tasks are told. Refuses to know where rows are kept.
import { expect, test } from 'vitest';
import type { TaskRow } from '../../../lib/core/row';
import { byMonth, monthOf } from '../../../lib/core/trend';
import { utc } from './say';

const row = (time: string): TaskRow =>
  ({ time: utc(time), requesterSums: { tasks: 1 } }) as unknown as TaskRow;

test('by local months, those without any between as empty', () => {
  const rows = [row('2026-01-31 23:30'), row('2025-11-30 12:00'), row('2026-01-02 12:00')];
  expect(byMonth(rows, 'Europe/Paris')).toEqual([
    { month: '2025-11', sums: { tasks: 1 } },
    { month: '2025-12', sums: {} },
    { month: '2026-01', sums: { tasks: 1 } },
    { month: '2026-02', sums: { tasks: 1 } },
  ]);
  expect([byMonth([], 'UTC'), monthOf(utc('2026-01-31 23:30'), 'UTC')]).toEqual([[], '2026-01']);
});
