// Knows what must hold of a period's figures beyond the stories: currencies, the gap.
import { describe, expect, test } from 'vitest';
import { displayed, inOneCurrency } from '../../../lib/core/convert';
import { earnings } from '../../../lib/core/earnings';
import { gapParts, gapsOf } from '../../../lib/core/gap-parts';
import { project } from '../../../lib/core/project';
import type { DayRow } from '../../../lib/core/row';
import { done, search } from './done';
import { context, HOUR, MINUTE, money, period, rollUp, saying, utc } from './say';

const start = utc('2026-03-02 09:00');
const DAY = { from: '2026-03-02', to: '2026-03-02' };
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
  test('is told in the currency that amounts are shown in, several as one, and adds up still', () => {
    const rates = [
      { from: 'USD', to: 'EUR', rate: 0.87, day: '2026-01-01' },
      { from: 'GBP', to: 'EUR', rate: 1.13, day: '2026-01-01' },
    ];
    const settings = { display: 'EUR', rates };
    const mixed = rollUp(
      [bonus, done('x', start + 2 * HOUR, 18, '3 GBP', 'rejected'), returned(start + 3 * HOUR)],
      search(start + 4 * HOUR, start + 4 * HOUR + 18 * MINUTE),
    );
    const day = '2026-03-02';
    const shown = displayed(earnings(period('UTC', mixed, DAY)), settings, day);
    const [gap, ...others] = gapsOf(mixed, shown, { ...settings, day });
    expect(others).toEqual([]);
    expect(gap!.currency).toBe('EUR');
    const { task, real, rejected, unpaid, ...parts } = gap!.parts;
    // Offers: €2.61 + €3.39 in 36 min. Without the rejected £3: €2.61.
    expect([task, rejected]).toEqual([10_000_000, 4_350_000 - 10_000_000]);
    expect(parts).toMatchObject({ bonus: 609_000, other: 0 });
    expect(task + rejected + unpaid + parts.returned + parts.bonus).toBe(real);
    expect(real).toBe(shown.money[0]!.realHourly);
  });
  test('is nothing where there is no rate', () => {
    const none = earnings(period('UTC', [], DAY));
    expect(none.money).toEqual([]);
    const only: DayRow[] = rollUp([returned(start)]);
    const one = earnings(period('UTC', only, DAY));
    expect(gapParts(only, one.money[0]!, one)).toBeUndefined();
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
