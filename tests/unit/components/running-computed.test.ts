// Knows that pay which grows with the written time does not sink while the clock runs on, and that fixed pay does.
import { expect, test } from 'vitest';
import { running } from '../../../entrypoints/popup/running';
import type { View } from '../../../entrypoints/popup/view';
import { begin } from '../../../lib/attention/begin';
import type { TaskRow } from '../../../lib/core/row';
import { usd } from '../store/a-fact';
import { speak } from './speak';

speak();
const MINUTE = 60_000;
const SETTINGS = { idleAfter: 60_000, absence: 120_000, soundAsks: 1_800_000 };
const subject = { on: 'task', platform: 'p', task: 't' } as const;
/** Ten minutes are written; two more run. */
const at = 12 * MINUTE;
const attention = {
  ...begin('s', SETTINGS, 0),
  last: 12 * MINUTE - 5000,
  open: { id: 'x', subject, from: 0, to: 10 * MINUTE },
};
const seen = (more: Partial<TaskRow>) => {
  const task = { status: 'open', worked: 10 * MINUTE, money: [], marks: [], ...more } as unknown as TaskRow;
  return running({ attention, task, nameOf: (id: string) => id } as unknown as View, at);
};

test('hourly pay stays the rate while the clock runs', () => {
  const pay = usd(3_000_000);
  const hourly = seen({ pay, computed: true, money: [{ standing: 'expected', amount: pay }] });
  const fixed = seen({ pay });
  expect(hourly).toMatchObject({ computed: true, hourly: usd(18_000_000) });
  expect(fixed?.computed).toBeUndefined();
  expect(fixed!.attention).toBeGreaterThan(10 * MINUTE);
  expect(fixed!.hourly!.micros).toBeLessThan(18_000_000);
});
