// Knows the story of an hourly project: 2 h 10 worked, 2 h reported, a new rate in the month, approved a week later, paid.
import { expect, test } from 'vitest';
import { earnings } from '../../../../lib/core/earnings';
import type { Terms } from '../../../../lib/core/fact';
import { project } from '../../../../lib/core/project';
import type { TaskRow } from '../../../../lib/core/row';
import { context, HOUR, MINUTE, money, period, rollUp, saying, utc } from '../say';

const ZONE = 'America/New_York';
const terms = (at: number, rate: string): Terms => ({
  id: `terms ${at}`,
  kind: 'terms',
  at,
  seen: at,
  source: 'worker',
  device: 'laptop',
  platform: 'outlier',
  project: 'helix',
  model: 'hourly',
  rate: money(rate),
});
// $15 an hour from 1 March, $18 from the 16th (midnights in New York; the clocks changed on the 8th).
const agreed = [terms(utc('2026-03-01 05:00'), '15 USD'), terms(utc('2026-03-16 04:00'), '18 USD')];
const told = context(ZONE, { terms: agreed });

const say = saying('outlier', 'timer');
const task = project(
  [
    say('opened', utc('2026-03-13 14:00'), { source: 'worker', job: 'helix' }),
    say('worked', utc('2026-03-13 14:00'), { to: utc('2026-03-13 15:10'), job: 'helix' }),
    say('worked', utc('2026-03-17 14:00'), { to: utc('2026-03-17 15:00'), job: 'helix' }),
  ],
  told,
)!;

/** A time entry of the platform: one hour on one day. */
const entry = (day: string, next: string, decided: boolean): TaskRow => {
  const about = saying('outlier', `entry ${day}`);
  const from = utc(`${day} 04:00`);
  return project(
    [
      about('income', from + 20 * HOUR, { from, to: utc(`${next} 04:00`), project: 'helix', credited: HOUR }),
      ...(decided
        ? [about('approved', utc('2026-03-24 15:00')), about('paid', utc('2026-03-27 15:00'))]
        : []),
    ],
    told,
  )!;
};
const entries = (decided: boolean) => [
  entry('2026-03-13', '2026-03-14', decided),
  entry('2026-03-17', '2026-03-18', decided),
];
const ask = (incomes: readonly TaskRow[], from: string, to: string) =>
  earnings(period(ZONE, rollUp([task, ...incomes]), { from, to, incomes, terms: agreed }));

test('before any report: each stretch at the rate of its day, expected', () => {
  // 70 min × $15 = $17.50; 60 min × $18 = $18.00.
  expect(task).toMatchObject({
    worked: 130 * MINUTE,
    pay: money('35.50 USD'),
    computed: true,
    money: [{ standing: 'expected', amount: money('35.50 USD') }],
    marks: ['entered'],
  });
  // $35.50 in 130 minutes: $16.384615(38…) an hour.
  expect(ask([], '2026-03-01', '2026-03-31').money).toMatchObject([
    { expected: 35_500_000, realHourly: 16_384_615 },
  ]);
});

test('reported: two credited hours take the place of the measured ones; never both', () => {
  // 1 h × $15 + 1 h × $18 = $33.00 in 130 minutes: $15.230769(23…).
  const march = ask(entries(false), '2026-03-01', '2026-03-31');
  expect(march.attention).toBe(130 * MINUTE);
  expect(march.money).toMatchObject([
    { expected: 33_000_000, pending: 0, confirmed: 0, untimed: 0, realHourly: 15_230_769, coverage: 1 },
  ]);
  expect(march.tasks).toBe(1);
});

test('approved and paid: confirmed on the days of the work, received on the day of the payment', () => {
  const [first] = entries(true);
  expect(first).toMatchObject({ status: 'paid', paidAt: utc('2026-03-27 15:00'), computed: true });
  expect(ask(entries(true), '2026-03-01', '2026-03-31').money).toMatchObject([
    { confirmed: 33_000_000, expected: 0, received: 33_000_000, confirmedHourly: 15_230_769 },
  ]);
  // The 13th alone: $15.00 in 70 minutes, $12.857142(86…).
  expect(ask(entries(true), '2026-03-13', '2026-03-13').money).toMatchObject([
    { confirmed: 15_000_000, received: 0, realHourly: 12_857_143 },
  ]);
  expect(ask(entries(true), '2026-03-27', '2026-03-27').money).toMatchObject([
    { confirmed: 0, received: 33_000_000 },
  ]);
});
