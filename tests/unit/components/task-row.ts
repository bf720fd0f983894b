// Knows a made-up task row. Refuses to project one.
import type { TaskRow } from '../../../lib/core/row';

/** 2026-11-20 10:00 in Paris. */
export const TEN = Date.UTC(2026, 10, 20, 9, 0);

export const taskRow = (more: Partial<TaskRow> = {}): TaskRow => ({
  key: 'prolific:s1',
  platform: 'prolific',
  task: 's1',
  title: 'A survey on tea',
  requester: 'r1',
  requesterName: 'Tea Lab',
  status: 'approved',
  pay: { micros: 1_500_000, currency: 'GBP' },
  bonus: [],
  money: [{ standing: 'confirmed', amount: { micros: 1_500_000, currency: 'GBP' } }],
  worked: 600_000,
  assumed: 0,
  time: TEN,
  submittedAt: TEN,
  marks: [],
  days: {},
  ...more,
});
