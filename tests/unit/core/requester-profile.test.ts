// Knows what the ledger must say of one requester. Refuses to know how rows get there (store).
import { expect, test } from 'vitest';
import { peersOf } from '../../../lib/core/peers';
import { project } from '../../../lib/core/project';
import { requesterProfile } from '../../../lib/core/requester-profile';
import { shownProfile } from '../../../lib/core/shown-profile';
import { addSums } from '../../../lib/core/sums';
import { context, MINUTE, money, saying, utc } from './say';

const start = utc('2026-03-02 09:00');
const now = utc('2026-03-12 09:00');
const DAY = 86_400_000;

const sumsOf = (
  name: string,
  minutes: number,
  course: 'approved' | 'rejected' | 'submitted' | 'returned',
) => {
  const say = saying('p', name);
  const end = start + minutes * MINUTE;
  const facts = [
    say('offered', start, { requester: 'R', pay: money('1 USD'), estimated: 5 * MINUTE }),
    say('worked', start, { to: end, source: 'sensor' }),
    say(course === 'returned' ? 'returned' : 'submitted', end),
  ];
  if (course === 'approved' || course === 'rejected') facts.push(say(course, end + 2 * DAY));
  if (name === 'a') facts.push(say('bonus', end + 2 * DAY, { total: money('0.50 USD') }));
  return project(facts, context('UTC'))!.requesterSums!;
};
const profile = (...tasks: ReturnType<typeof sumsOf>[]) => {
  const sums = tasks.reduce(addSums);
  return requesterProfile({ platform: 'p', requester: 'R', last: start, sums }, peersOf([sums]), now);
};

test('every figure of a small history, by hand', () => {
  const of = profile(
    sumsOf('a', 10, 'approved'),
    sumsOf('b', 10, 'approved'),
    sumsOf('c', 10, 'rejected'),
    sumsOf('d', 15, 'submitted'),
    sumsOf('e', 15, 'returned'),
  );
  // $1.50 + $1 + $1 (pending) in an hour of work, of which 25 minutes brought nothing.
  expect(of.hourly).toEqual(money('3.5 USD'));
  expect(of.taskHourly).toEqual({ hourly: { micros: 5_333_333, currency: 'USD' }, tasks: 4 });
  expect(of).toMatchObject({ tasks: 5, counted: 5, slips: 0, approved: 2, rejected: 1, returned: 1 });
  expect(of.approvalShare).toBeCloseTo(2 / 3);
  expect(of.cautiousApproval).toBeCloseTo(0.2077, 3);
  expect(of.delays).toMatchObject({ decided: 3, waiting: 1, median: { length: 2 * DAY } });
  expect(of.estimate).toEqual({ ratio: 45 / 20, tasks: 4 });
  expect(of.bonuses).toEqual([{ amount: money('0.50 USD'), tasks: 1 }]);
  expect(of.range!.low).toBeLessThan(3_500_000);
  expect(of.range!.high).toBeGreaterThan(3_500_000);
  expect(of.cautiousHourly!.micros).toBeLessThan(3_500_000);
});

test('below three tasks there is no range', () => {
  expect(profile(sumsOf('a', 10, 'approved'), sumsOf('b', 10, 'approved')).range).toBeUndefined();
});

test('only losses: an hour for nothing, and no bound without anything to start from', () => {
  const of = profile(sumsOf('x', 10, 'rejected'));
  expect([of.hourly, of.cautiousHourly, of.range]).toEqual([money('0 USD'), undefined, undefined]);
});

test('all its amounts are shown in the one currency the worker wants, and what no rate leads to as it is', () => {
  const of = profile(sumsOf('a', 10, 'approved'), sumsOf('b', 10, 'approved'), sumsOf('c', 10, 'rejected'));
  const mixed = { ...of, bonuses: [...of.bonuses, { amount: money('2 EUR'), tasks: 3 }] };
  const rates = [{ from: 'USD', to: 'EUR', rate: 0.5, day: '2026-01-01' }];
  const shown = shownProfile(mixed, { display: 'EUR', rates }, '2026-03-02');
  const half = (micros: number | undefined) => Math.round(micros! / 2);
  for (const name of ['hourly', 'cautiousHourly'] as const)
    expect(shown[name]).toEqual({ micros: half(of[name]?.micros), currency: 'EUR' });
  expect(shown.taskHourly).toEqual({
    hourly: { micros: half(of.taskHourly?.hourly.micros), currency: 'EUR' },
    tasks: 3,
  });
  expect(shown.range).toEqual({ low: half(of.range?.low), high: half(of.range?.high) });
  expect(shown.bonuses).toEqual([{ amount: money('2.25 EUR'), tasks: 4 }]);
  expect(shownProfile(mixed, { display: 'KES', rates }, '2026-03-02')).toEqual(mixed);
  expect(shownProfile(mixed, { rates }, '2026-03-02')).toEqual(mixed);
});
