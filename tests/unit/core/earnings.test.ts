// Knows what must hold of a period's figures beyond the stories: currencies, conversion, the gap, incomes that meet.
import { describe, expect, test } from 'vitest';
import { convert, inOneCurrency } from '../../../lib/core/convert';
import { earnings } from '../../../lib/core/earnings';
import { gapParts } from '../../../lib/core/gap-parts';
import { overheadDays } from '../../../lib/core/overhead';
import { project } from '../../../lib/core/project';
import type { DayRow } from '../../../lib/core/row';
import { context, HOUR, MINUTE, money, period, rollUp, saying, unpaid, utc } from './say';

const start = utc('2026-03-02 09:00');
const DAY = { from: '2026-03-02', to: '2026-03-02' };
const done = (
  task: string,
  from: number,
  minutes: number,
  pay: string,
  ...more: ('approved' | 'rejected')[]
) => {
  const say = saying('p', task);
  const to = from + minutes * MINUTE;
  return project(
    [
      say('offered', from, { pay: money(pay) }),
      say('worked', from, { to, source: 'sensor' }),
      say('submitted', to),
      ...more.map((kind, i) => say(kind, to + (i + 1) * MINUTE)),
    ],
    context('UTC'),
  )!;
};
const search = (from: number, to: number) => ({
  platform: 'p',
  days: overheadDays([unpaid('p', from, to)], context('UTC')),
});

describe('two currencies', () => {
  const two = rollUp([
    done('a', start, 30, '5 USD', 'approved'),
    done('b', start + HOUR, 20, '1 USD'),
    done('c', start + 2 * HOUR, 10, '2.50 GBP'),
  ]);
  const told = earnings(period('UTC', two, DAY));

  test('share one denominator, most tasks first', () => {
    expect(
      told.money.map(each => [each.currency, each.realHourly, each.confirmedHourly, each.taskHourly]),
    ).toEqual([
      ['USD', 6_000_000, 5_000_000, 7_200_000],
      ['GBP', 2_500_000, 0, 15_000_000],
    ]);
  });
  test('with one rate they are one sum, the task hourly divided anew', () => {
    const rates = [{ from: 'GBP', to: 'USD', rate: 1.25, day: '2026-01-01' }];
    // £2.50 is $3.125: $9.125 in an hour of attention, and of offers.
    expect(inOneCurrency(told, 'USD', rates, '2026-03-02').money).toMatchObject([
      {
        currency: 'USD',
        confirmed: 5_000_000,
        pending: 4_125_000,
        realHourly: 9_125_000,
        taskHourly: 9_125_000,
        coverage: 1,
      },
    ]);
    expect(inOneCurrency(told, 'USD', [], '2026-03-02').money.map(each => each.currency)).toEqual([
      'USD',
      'GBP',
    ]);
  });
});

describe('conversion', () => {
  const rates = [
    { from: 'EUR', to: 'USD', rate: 1.1, day: '2026-01-01' },
    { from: 'EUR', to: 'USD', rate: 1.2, day: '2026-02-01' },
  ];
  test('takes the newest rate up to the day, else the oldest; exactly', () => {
    expect(convert(money('0.1 EUR'), 'USD', rates, '2026-01-31')).toEqual(money('0.11 USD'));
    expect(convert(money('0.1 EUR'), 'USD', rates, '2026-02-01')).toEqual(money('0.12 USD'));
    expect(convert(money('0.1 EUR'), 'USD', rates, '2025-01-01')).toEqual(money('0.11 USD'));
  });
  test('turns a rate over, and knows nothing of other pairs', () => {
    expect(convert(money('1.2 USD'), 'EUR', rates, '2026-03-01')).toEqual(money('1 EUR'));
    expect(convert(money('1 USD'), 'KES', rates, '2026-03-01')).toBeUndefined();
    const tiny = [{ from: 'IDR', to: 'BTC', rate: 1e-9, day: '2026-01-01' }];
    expect(convert(money('5000000 IDR'), 'BTC', tiny, '2026-03-01')).toEqual(money('0.005 BTC'));
  });
});

describe('the gap', () => {
  const returned = (from: number) => {
    const say = saying('p', 'r');
    const to = from + 6 * MINUTE;
    return project(
      [
        say('offered', from, { pay: money('1 USD') }),
        say('worked', from, { to, source: 'sensor' }),
        say('returned', to, { partial: money('0.10 USD') }),
      ],
      context('UTC'),
    );
  };
  const bonus = project(
    [
      saying('p', 'b')('offered', start + HOUR, { pay: money('3 USD') }),
      saying('p', 'b')('worked', start + HOUR, { to: start + HOUR + 18 * MINUTE, source: 'sensor' }),
      saying('p', 'b')('submitted', start + HOUR + 18 * MINUTE),
      saying('p', 'b')('bonus', start + 2 * HOUR, { total: money('0.70 USD') }),
    ],
    context('UTC'),
  );
  const days = rollUp(
    [bonus, done('x', start + 2 * HOUR, 18, '3 USD', 'rejected'), returned(start + 3 * HOUR)],
    search(start + 4 * HOUR, start + 4 * HOUR + 18 * MINUTE),
  );
  const told = earnings(period('UTC', days, DAY));

  test('is made of parts that add up to the micro', () => {
    // Offers: $6 in 36 min, $10. Less the rejected $3: $5. Plus 6 min and $0.10: 3.1 ÷ 0.7 h = 4.428571(43).
    // Plus 18 min unpaid: 3.1 ÷ 1 h. Plus the bonus: 3.8 ÷ 1 h, the real hourly.
    const parts = gapParts(days, told.money[0]!, told)!;
    expect(parts).toEqual({
      task: 10_000_000,
      real: 3_800_000,
      rejected: -5_000_000,
      returned: -571_429,
      unpaid: -1_328_571,
      bonus: 700_000,
      other: 0,
    });
    expect(parts.task + parts.rejected + parts.returned + parts.unpaid + parts.bonus + parts.other).toBe(
      parts.real,
    );
  });
  test('is nothing where there is no rate', () => {
    const none = earnings(period('UTC', [], DAY));
    expect(none.money).toEqual([]);
    const only: DayRow[] = rollUp([returned(start)]);
    const one = earnings(period('UTC', only, DAY));
    expect(gapParts(only, one.money[0]!, one)).toBeUndefined();
  });
});

describe('incomes', () => {
  const income = (task: string, pay: string | undefined, own: object, from = start, to = start + 24 * HOUR) =>
    project(
      [saying('p', task)('income', to, { from, to, ...(pay ? { pay: money(pay) } : {}), ...own })],
      context('UTC'),
    )!;
  test('of a project without attention are covered by the platform’s; without any they stay beside the rate', () => {
    const bare = project(
      [saying('p', 'bare')('worked', start, { to: start + HOUR, source: 'sensor' })],
      context('UTC'),
    );
    const paid = income('i', '9 USD', { project: 'other' });
    expect(earnings(period('UTC', rollUp([bare, paid]), { ...DAY, incomes: [paid] })).money).toMatchObject([
      { pending: 9_000_000, untimed: 0, realHourly: 9_000_000 },
    ]);
    const search1 = search(start, start + HOUR);
    expect(
      earnings(
        period('UTC', rollUp([paid], search1), { from: '2026-03-02', to: '2026-03-03', incomes: [paid] }),
      ).money,
    ).toMatchObject([{ pending: 9_000_000, untimed: 9_000_000, realHourly: 0, coverage: 0 }]);
  });
  test('one computed from terms gives way to a stated one over its period', () => {
    const terms = {
      id: 't',
      kind: 'terms',
      at: 0,
      seen: 0,
      source: 'worker',
      device: 'd',
      platform: 'p',
      model: 'hourly',
      rate: money('8 USD'),
    } as const;
    const from = start;
    const entry = project(
      [saying('p', 'entry')('income', from, { from, to: from + HOUR, credited: HOUR })],
      context('UTC', { terms: [terms] }),
    )!;
    const ask = (...incomes: (typeof entry)[]) =>
      earnings(period('UTC', [], { ...DAY, incomes })).money.map(each => [each.expected, each.pending]);
    expect(ask(entry)).toEqual([[8_000_000, 0]]);
    expect(ask(entry, income('payout', '9 USD', {}, from - HOUR, from + 2 * HOUR))).toEqual([[0, 9_000_000]]);
    expect(ask(entry, income('earlier', '9 USD', {}, from - HOUR, from))).toEqual([[8_000_000, 9_000_000]]);
  });
  test('a task of unknown pay in the period of an income is not unpriced', () => {
    const say = saying('p', 'u');
    const task = project(
      [say('worked', start, { to: start + HOUR, source: 'sensor' }), say('submitted', start + HOUR)],
      context('UTC'),
    );
    const paid = income('i', '9 USD', {});
    expect(earnings(period('UTC', rollUp([task]), DAY)).unpriced).toBe(1);
    expect(earnings(period('UTC', rollUp([task]), { ...DAY, incomes: [paid] })).unpriced).toBe(0);
  });
  test('a stated pay of a task is its own: an income is added to it', () => {
    const task = done('a', start, 60, '5 USD');
    const paid = income('i', '9 USD', {});
    expect(
      earnings(period('UTC', rollUp([task]), { ...DAY, to: '2026-03-03', incomes: [paid] })).money,
    ).toMatchObject([{ pending: 14_000_000, untimed: 9_000_000, realHourly: 5_000_000 }]);
  });
});

test('a period’s figures do not depend on how its days are cut', () => {
  const days = rollUp([
    done('a', utc('2026-03-02 23:30'), 60, '5 USD'),
    done('b', utc('2026-03-03 09:00'), 20, '1 USD'),
  ]);
  const on = (from: string, to: string) => earnings(period('UTC', days, { from, to }));
  const [whole, first, second] = [
    on('2026-03-02', '2026-03-03'),
    on('2026-03-02', '2026-03-02'),
    on('2026-03-03', '2026-03-03'),
  ];
  expect(first.attention + second.attention).toBe(whole.attention);
  expect(first.money[0]!.pending + second.money[0]!.pending).toBe(whole.money[0]!.pending);
  expect(first.tasks + second.tasks).toBe(2);
});
