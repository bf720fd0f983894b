// Knows the story of a study with a lookup, approved three weeks later with a bonus in another currency.
import { expect, test } from 'vitest';
import { earnings } from '../../../../lib/core/earnings';
import { overheadDays } from '../../../../lib/core/overhead';
import { project } from '../../../../lib/core/project';
import { context, MINUTE, money, period, rollUp, saying, unpaid, utc } from '../say';

const ZONE = 'Europe/Paris';
const say = saying('prolific', 'S1');

// 10:00 in Paris. 8 minutes in its own tab, 3 minutes of lookup in a side tab, 6 minutes: 14 worked, 17 elapsed.
const worked = [
  say('offered', utc('2026-03-02 09:00'), { pay: money('2.10 GBP'), title: 'Colours' }),
  say('accepted', utc('2026-03-02 09:00')),
  say('opened', utc('2026-03-02 09:00:10')),
  say('worked', utc('2026-03-02 09:00:10'), { to: utc('2026-03-02 09:08:10'), source: 'sensor' }),
  say('worked', utc('2026-03-02 09:11:10'), { to: utc('2026-03-02 09:17:10'), source: 'sensor' }),
  say('submitted', utc('2026-03-02 09:17:10')),
];
const decided = [
  say('approved', utc('2026-03-23 10:00')),
  say('bonus', utc('2026-03-23 10:00'), { total: money('1.00 USD') }),
];
// 6 minutes of looking through the list before it.
const search = {
  platform: 'prolific',
  days: overheadDays([unpaid('prolific', utc('2026-03-02 08:54'), utc('2026-03-02 09:00'))], context(ZONE)),
};
const ask = (day: string, facts = [...worked, ...decided]) =>
  earnings(period(ZONE, rollUp([project(facts, context(ZONE))], search), { from: day, to: day }));

test('before the decision it is pending, and the lookup is neither lost from elapsed nor counted as work', () => {
  const row = project(worked, context(ZONE))!;
  expect(row).toMatchObject({
    status: 'submitted',
    worked: 14 * MINUTE,
    assumed: 0,
    elapsed: 17 * MINUTE,
    money: [{ standing: 'pending', amount: money('2.10 GBP') }],
    marks: [],
  });
});

test('approved: both currencies lie on the day of the work, over the one denominator', () => {
  const day = ask('2026-03-02');
  expect(day.attention).toBe(20 * MINUTE);
  // £2.10 in 20 minutes is £6.30 an hour, $1.00 is $3.00; the offer was £2.10 for 14 minutes, £9.00 an hour.
  expect(day.money).toMatchObject([
    {
      currency: 'GBP',
      confirmed: 2_100_000,
      pending: 0,
      bonus: 0,
      realHourly: 6_300_000,
      taskHourly: 9_000_000,
    },
    { currency: 'USD', confirmed: 1_000_000, pending: 0, bonus: 1_000_000, realHourly: 3_000_000 },
  ]);
  expect(day.money[1]!.taskHourly).toBeUndefined();
  expect(day.money.map(each => [each.coverage, each.received])).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

test('what was received is dated by the approval, a day without attention and so without a rate', () => {
  const day = ask('2026-03-23');
  expect(day.attention).toBe(0);
  expect(day.money.map(each => [each.currency, each.received, each.confirmed, each.realHourly])).toEqual([
    ['GBP', 2_100_000, 0, undefined],
    ['USD', 1_000_000, 0, undefined],
  ]);
});

test('the worker may count the lookup', () => {
  const counted = say('worked', utc('2026-03-02 09:08:10'), {
    to: utc('2026-03-02 09:11:10'),
    answer: 'count',
    source: 'worker',
    act: 'answer',
  });
  expect(project([...worked, counted], context(ZONE))).toMatchObject({ worked: 17 * MINUTE, marks: [] });
});
