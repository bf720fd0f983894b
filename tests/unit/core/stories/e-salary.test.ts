// Knows the story of a salary of 21,000 KES a month, weeks of 48 h timed by presence, asked on the 10th.
import { expect, test } from 'vitest';
import { earnings } from '../../../../lib/core/earnings';
import type { Terms } from '../../../../lib/core/fact';
import type { Period } from '../../../../lib/core/period';
import { project } from '../../../../lib/core/project';
import { context, HOUR, money, period, rollUp, saying, utc } from '../say';

const ZONE = 'Africa/Nairobi';
const terms: Terms = {
  id: 'salary',
  kind: 'terms',
  at: utc('2026-08-31 21:00'), // midnight of 1 September in Nairobi
  seen: utc('2026-08-31 21:00'),
  source: 'worker',
  device: 'laptop',
  platform: 'sama',
  model: 'salary',
  rate: money('21000 KES'),
};

/** 8 h from 09:00 local on every day but Sunday (the 6th, 13th, 20th, 27th): 26 working days in September 2026. */
const working = Array.from({ length: 30 }, (_, i) => i + 1).filter(day => day % 7 !== 6);
const presence = (until: number) =>
  working
    .filter(day => day <= until)
    .map(day => {
      const from = utc(`2026-09-${String(day).padStart(2, '0')} 06:00`);
      const say = saying('sama', `day ${day}`);
      return project([say('worked', from, { to: from + 8 * HOUR, source: 'sensor' })], context(ZONE))!;
    });

const income = project(
  [
    saying('sama', 'september')('income', terms.at, {
      from: utc('2026-08-31 21:00'),
      to: utc('2026-09-30 21:00'),
      pay: money('21000 KES'),
      salary: true,
    }),
  ],
  context(ZONE),
)!;
const MONTH = { from: '2026-09-01', to: '2026-09-30' };
const onThe10th = { at: utc('2026-09-10 15:00') };
const ask = (until: number, more: Partial<Period>) =>
  earnings(period(ZONE, rollUp(presence(until)), { ...MONTH, ...more }));

test('by terms alone: ten of thirty days have accrued, over nine days of eight hours', () => {
  const month = ask(10, { terms: [terms], ...onThe10th });
  expect(month.attention).toBe(72 * HOUR);
  // 21,000 × 10 ÷ 30 = 7,000 in 72 h: 97.222222(22…) an hour.
  expect(month.money).toMatchObject([
    { currency: 'KES', expected: 7_000_000_000, untimed: 0, realHourly: 97_222_222, coverage: 1 },
  ]);
});

test('the week so far: Monday to Thursday, 4 × 700 in 32 h', () => {
  const week = ask(10, { terms: [terms], ...onThe10th, from: '2026-09-07', to: '2026-09-13' });
  expect(week.attention).toBe(32 * HOUR);
  expect(week.money).toMatchObject([{ expected: 2_800_000_000, realHourly: 87_500_000 }]);
});

test('stated by the platform it is pending, and the terms do not add to it', () => {
  const month = ask(10, { terms: [terms], incomes: [income], ...onThe10th });
  expect(month.money).toMatchObject([{ pending: 7_000_000_000, expected: 0, realHourly: 97_222_222 }]);
});

test('the month over, all of it lies on the attention of the month', () => {
  const over = { incomes: [income], terms: [terms], at: utc('2026-10-01 06:00') };
  // 21,000 in 26 × 8 = 208 h: 100.961538(46…); one day of 26 is 807.692307(69…), the last takes the remainder.
  expect(ask(30, over)).toMatchObject({ attention: 208 * HOUR });
  expect(ask(30, over).money).toMatchObject([{ pending: 21_000_000_000, realHourly: 100_961_538 }]);
  const on = (day: string) => ask(30, { ...over, from: day, to: day }).money[0]?.pending;
  expect([on('2026-09-05'), on('2026-09-06'), on('2026-09-30')]).toEqual([
    807_692_307,
    undefined,
    21_000_000_000 - 25 * 807_692_307,
  ]);
});

test('before the first day there is nothing', () => {
  expect(ask(0, { terms: [terms], at: utc('2026-08-30 09:00') }).money).toEqual([]);
});
