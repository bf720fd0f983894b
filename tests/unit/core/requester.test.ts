// Knows what a requester's own-ledger figures must be. Refuses to know how rows get there (project).
import { expect, test } from 'vitest';
import { bins, medianHourly } from '../../../lib/core/histogram';
import { project } from '../../../lib/core/project';
import { cautious, requesterFigures, shrink } from '../../../lib/core/requester';
import type { Sums } from '../../../lib/core/row';
import { withoutSlips } from '../../../lib/core/slips';
import { addSums, sumsAt } from '../../../lib/core/sums';
import { context, MINUTE, money, saying, utc } from './say';

const start = utc('2026-03-02 09:00');
type Course = 'submitted' | 'approved' | 'rejected' | 'returned' | 'open';
/** One task: minutes worked, dollars, how it ended. */
const task = (name: string, minutes: number, dollars: string | undefined, course: Course): Sums => {
  const say = saying('p', name);
  const end = start + minutes * MINUTE;
  const facts = [
    say('offered', start, { requester: 'R', ...(dollars ? { pay: money(`${dollars} USD`) } : {}) }),
    say('worked', start, { to: end, source: 'sensor' }),
  ];
  if (course === 'returned') facts.push(say('returned', end));
  else if (course !== 'open') facts.push(say('submitted', end));
  if (course === 'approved' || course === 'rejected') facts.push(say(course, end + MINUTE));
  return project(facts, context('UTC'))!.requesterSums!;
};
const figures = (...tasks: Sums[]) =>
  requesterFigures({ platform: 'p', requester: 'R', last: start, sums: tasks.reduce(addSums, {}) });

test('Σ earned ÷ Σ time, returned and rejected work in the time and not in the money', () => {
  // $1 + $2 in 10 + 20 minutes, 10 for a rejected and 5 for a returned task: $3 in 45 minutes, $4.00 an hour.
  const r = figures(
    task('a', 10, '1', 'approved'),
    task('b', 20, '2', 'submitted'),
    task('c', 10, '1', 'rejected'),
    task('d', 5, '1', 'returned'),
  );
  expect(r).toMatchObject({ tasks: 4, approved: 1, rejected: 1, approvalShare: 0.5, hourly: money('4 USD') });
});

test('unknown pay and open work are unknown, not nothing', () => {
  const r = figures(
    task('a', 10, '1', 'approved'),
    task('b', 60, undefined, 'submitted'),
    task('c', 60, '9', 'open'),
  );
  expect(r.hourly).toEqual(money('6 USD'));
});

test('an open task is not in the hourly, though a bonus is stated already', () => {
  const say = saying('p', 'early');
  const early = project(
    [
      say('offered', start, { requester: 'R', pay: money('1 USD') }),
      say('worked', start, { to: start + MINUTE, source: 'sensor' }),
      say('bonus', start + MINUTE, { total: money('5 USD') }),
    ],
    context('UTC'),
  )!;
  expect(figures(task('a', 10, '1', 'approved'), early.requesterSums!).hourly).toEqual(money('6 USD'));
});

test('nothing decided: no share; nothing earned: an hour for nothing', () => {
  expect(figures(task('a', 10, '1', 'submitted')).approvalShare).toBeUndefined();
  expect(figures(task('a', 10, '1', 'rejected')).hourly).toEqual(money('0 USD'));
  expect(figures(task('a', 10, undefined, 'submitted')).hourly).toBeUndefined();
});

test('from five tasks on, a slip of measuring is left out', () => {
  const usual = ['9', '9.5', '10', '10.5', '11'].map((pay, i) => task(`u${i}`, 60, pay, 'approved'));
  // One left running overnight: $10 in 10 hours.
  const slip = task('slip', 600, '10', 'approved');
  expect(figures(...usual, slip).hourly).toEqual(money('10 USD'));
  expect(figures(...usual.slice(0, 3), slip).hourly!.micros).toBe(2_961_538); // $38.50 in 13 h: too few to judge
});

test('of tasks all alike none is a slip', () => {
  const alike = Array.from({ length: 6 }, (_, i) => task(`u${i}`, 60, '10', 'approved'));
  const sums = alike.reduce(addSums, {});
  expect(withoutSlips(bins(sumsAt(sums, 'hist', 'USD')))).toMatchObject({ kept: [{ n: 6 }], slips: 0 });
  expect(medianHourly(bins(sumsAt(sums, 'hist', 'USD')))).toBe(10_000_000);
  expect(medianHourly([])).toBeUndefined();
});

test('few tasks are drawn toward the median of the platform; many are not', () => {
  expect(shrink(20_000_000, 5, 10_000_000)).toBe(15_000_000);
  expect(shrink(20_000_000, 995, 10_000_000)).toBe(19_950_000);
});

test('the cautious bound of approval', () => {
  // Wilson, 95 %: 10 of 10 is at least 72 %, 1 of 1 at least 21 %, 0 of 4 at least 0.
  expect(cautious(10, 10)).toBeCloseTo(0.7225, 3);
  expect(cautious(1, 1)).toBeCloseTo(0.2065, 3);
  expect(cautious(0, 4)).toBe(0);
  expect(cautious(0, 0)).toBeUndefined();
});
