// Knows what is due, what lies on a platform, what a payout costs, what a month may come to and how far a goal is. Refuses to know how it is shown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance } from '../../../lib/core/balance';
import { addDays, dayOf, daysFrom } from '../../../lib/core/days';
import type { Earned } from '../../../lib/core/earnings-shape';
import type { Fee } from '../../../lib/core/fact';
import { feeShare } from '../../../lib/core/fees';
import { goalsOf, progress } from '../../../lib/core/goal';
import type { Money } from '../../../lib/core/money';
import { monthAhead } from '../../../lib/core/month-ahead';
import { dueOn, type PayRule, waiting } from '../../../lib/core/payout';
import { project } from '../../../lib/core/project';
import type { TaskRow } from '../../../lib/core/row';
import { stretches, yearTo } from '../../../lib/core/stretches';
import { earned, earnings } from '../components/figures';
import { anyContext, anyFacts } from '../core/any-facts';
import { context, HOUR, money, rollUp, saying, utc } from '../core/say';

const fee = (platform: string, amount: string, payout?: string): Fee => ({
  id: `${platform}${amount}${payout}`,
  kind: 'fee',
  at: 0,
  seen: 0,
  platform,
  source: 'worker',
  device: 'd',
  amount: money(amount),
  what: 'payout',
  payout: payout === undefined ? undefined : money(payout),
});

describe('what is due', () => {
  test('is counted in the worker’s days from the submit', () => {
    expect(dueOn('2026-11-01', { decidedWithin: 22 })).toBe('2026-11-23');
  });
  test('a month’s work is paid in the next month, over the turn of the year too', () => {
    expect(dueOn('2026-11-30', { paidBy: 14 })).toBe('2026-12-14');
    expect(dueOn('2026-12-01', { paidBy: 14 })).toBe('2027-01-14');
  });
  test('without a rule nothing is due', () => {
    expect(dueOn('2026-11-01', {})).toBeUndefined();
  });

  const row = (task: string, at: string, pay?: string, zone = 'UTC'): TaskRow => {
    const say = saying('prolific', task);
    return project(
      [...(pay ? [say('offered', utc(at), { pay: money(pay) })] : []), say('submitted', utc(at))],
      context(zone),
    )!;
  };
  const rows = [
    row('a', '2026-10-01 10:00', '2.00 GBP'),
    row('b', '2026-11-10 10:00', '1.00 USD'),
    row('c', '2026-11-10 11:00'),
  ];
  test('what waits is told with its age, what is overdue and what comes next', () => {
    expect(waiting(rollUp(rows), { decidedWithin: 22 }, '2026-11-22')).toEqual({
      tasks: 3,
      money: [money('2.00 GBP'), money('1.00 USD')],
      unpriced: 1,
      oldest: '2026-10-01',
      overdue: { tasks: 1, money: [money('2.00 GBP')] },
      next: { day: '2026-12-02', money: [money('1.00 USD')] },
    });
  });
  test('the last day of a rule is not overdue yet; the day is the worker’s', () => {
    const late = (rows: TaskRow[], today: string) =>
      waiting(rollUp(rows), { decidedWithin: 22 }, today)!.overdue.tasks;
    expect(late(rows.slice(0, 1), '2026-10-23')).toBe(0);
    expect(late(rows.slice(0, 1), '2026-10-24')).toBe(1);
    expect(late([row('a', '2026-11-01 23:30')], '2026-11-24')).toBe(1);
    expect(late([row('a', '2026-11-01 23:30', undefined, 'Europe/Paris')], '2026-11-24')).toBe(0);
  });
  test('nothing waits where all is decided', () => {
    expect(waiting(rollUp([]), { decidedWithin: 22 }, '2026-11-22')).toBeUndefined();
  });

  test('of any tasks, it is what they say one by one', () => {
    const rule = fc.constantFrom<PayRule>({}, { decidedWithin: 1 }, { paidBy: 14 });
    const today = fc.constantFrom('2026-03-27', '2026-03-29', '2026-04-14', '2026-06-01');
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 6 }), anyContext, rule, today, (all, ctx, rule, today) => {
        const rows = all.flatMap(facts => project(facts, ctx) ?? []);
        const kinds = ['submitted', 'rework', ...(rule.paidBy === undefined ? [] : ['approved'])];
        const waits = rows.filter(({ status }) => kinds.includes(status));
        const dueOf = (each: TaskRow) => dueOn(dayOf(each.submittedAt ?? each.time, ctx.settings.zone), rule);
        const late = waits.filter(each => (dueOf(each) ?? today) < today);
        const found = waiting(rollUp(rows), rule, today);
        expect([found?.tasks ?? 0, found?.overdue.tasks ?? 0]).toEqual([waits.length, late.length]);
        for (const [said, of] of [
          [found?.money, waits],
          [found?.overdue.money, late],
        ] as const)
          expect(sumOf(said ?? [])).toEqual(
            sumOf(of.flatMap(each => each.money.filter(m => m.standing !== 'lost').map(m => m.amount))),
          );
        const oldest = waits.map(each => dayOf(each.submittedAt ?? each.time, ctx.settings.zone)).sort()[0];
        expect(found?.oldest).toBe(oldest);
        expect(found?.next?.day).toBe(
          waits
            .flatMap(each => dueOf(each) ?? [])
            .filter(due => due >= today)
            .sort()[0],
        );
      }),
      { numRuns: 300 },
    );
  });
});

function sumOf(all: readonly Money[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { currency, micros } of all) if (micros !== 0) sums[currency] = (sums[currency] ?? 0) + micros;
  return sums;
}

describe('what lies on a platform', () => {
  const decided = (task: string, kind: 'approved' | 'paid', pay: string) => {
    const say = saying('prolific', task);
    return project(
      [say('offered', 1, { pay: money(pay) }), say('submitted', 2), say(kind, utc('2026-11-01 10:00'))],
      context('UTC'),
    );
  };
  const days = rollUp([
    decided('a', 'approved', '4.00 GBP'),
    decided('b', 'paid', '3.00 GBP'),
    decided('c', 'approved', '1.00 USD'),
  ]);
  test('is what was approved, less what is paid out and what the worker says was', () => {
    expect(balance(days, [], 'prolific')).toEqual([money('4.00 GBP'), money('1.00 USD')]);
    expect(
      balance(days, [fee('prolific', '0.10 GBP', '2.50 GBP'), fee('mturk', '0 GBP', '9 GBP')], 'prolific'),
    ).toEqual([money('1.50 GBP'), money('1.00 USD')]);
  });
  test('is never below nothing', () => {
    expect(balance(days, [fee('prolific', '0 GBP', '50 GBP')], 'prolific')).toEqual([money('1.00 USD')]);
    expect(balance(days, [], 'mturk')).toEqual([]);
  });
});

describe('the share of fees', () => {
  test('is what payouts really cost, in their currency', () => {
    const stated = [
      fee('p', '0.50 USD', '10.00 USD'),
      fee('p', '0.50 USD', '30.00 USD'),
      fee('p', '9 EUR', '9 EUR'),
    ];
    expect(feeShare('USD', stated, { share: 0.5 }, undefined)).toBe(0.025);
  });
  test('else what the worker expects, a fixed fee over the smallest payout', () => {
    expect(feeShare('USD', [], { share: 0.02, fixed: money('0.27 USD') }, money('9.00 USD'))).toBeCloseTo(
      0.05,
      12,
    );
    expect(feeShare('EUR', [], { share: 0.02, fixed: money('0.27 USD') }, money('9.00 USD'))).toBe(0.02);
  });
  test('else unknown, which is not nothing', () => {
    expect(feeShare('USD', [], undefined, money('9.00 USD'))).toBeUndefined();
    expect(feeShare('USD', [fee('p', '1 USD')], undefined, undefined)).toBeUndefined();
  });
});

describe('a month ahead', () => {
  const every = (from: string, to: string, micros: number) =>
    new Map(daysFrom(from, to).map(day => [day, micros]));
  test('of even days is those days', () => {
    const ahead = monthAhead(every('2026-08-01', '2026-11-20', 5), '2026-11-20');
    expect(ahead).toEqual({ soFar: 100, middle: 150, low: 150, high: 150, days: 56 });
  });
  test('needs four weeks back and fourteen days of earnings', () => {
    expect(monthAhead(every('2026-10-24', '2026-11-20', 5), '2026-11-20')).toBeUndefined();
    expect(monthAhead(every('2026-10-23', '2026-11-20', 5), '2026-11-20')).toBeDefined();
    expect(monthAhead(every('2026-10-10', '2026-10-22', 5), '2026-11-20')).toBeUndefined();
    expect(monthAhead(every('2026-10-10', '2026-10-23', 5), '2026-11-20')).toBeDefined();
  });
  test('keeps its order and what is there, whatever was earned', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 90, maxLength: 90 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 40 }), (some, later) => {
        const today = addDays('2026-11-01', later);
        const earnedOn = new Map(some.map((micros, i) => [addDays(today, i - 89), micros]));
        const ahead = monthAhead(earnedOn, today);
        if (!ahead) return;
        expect(ahead.soFar).toBeLessThanOrEqual(ahead.low);
        expect(ahead.low).toBeLessThanOrEqual(ahead.middle);
        expect(ahead.middle).toBeLessThanOrEqual(ahead.high);
      }),
    );
  });
  test('on the last day of a month nothing is to come', () => {
    const ahead = monthAhead(every('2026-08-01', '2026-11-30', 5), '2026-11-30')!;
    expect([ahead.low, ahead.high]).toEqual([ahead.soFar, ahead.soFar]);
  });
});

describe('a goal', () => {
  const of = (money: readonly Earned[], attention = 0) => ({
    day: '2026-11-22',
    earnings: earnings({ attention, money }),
  });
  const on = of(
    [earned('USD', { confirmed: 1_000_000, pending: 2_000_000, expected: 500_000, lost: 9 })],
    3 * HOUR,
  );
  const rate = { from: 'USD', to: 'EUR', rate: 0.5, day: '2026-01-01' };
  test('of time is all attention, of money what is confirmed, pending and expected', () => {
    expect(progress({ time: 4 * HOUR }, [on], [])).toMatchObject({ done: 3 * HOUR, share: 0.75 });
    expect(progress({ money: money('7.00 USD') }, [on], [])).toMatchObject({ done: 3_500_000, share: 0.5 });
    expect(progress({ money: money('7.00 EUR') }, [on, on], [rate])).toMatchObject({ done: 3_500_000 });
  });
  test('is reached and not more; in a currency no rate leads to it says nothing', () => {
    expect(progress({ time: HOUR }, [on], [])?.share).toBe(1);
    expect(progress({ money: money('7.00 EUR') }, [on], [])).toBeUndefined();
    expect(progress({ money: money('7.00 EUR') }, [of([])], [])?.done).toBe(0);
  });
  test('of a day is the last of the days, of a week all of them', () => {
    const both = goalsOf({ day: { time: HOUR }, week: { time: HOUR } }, [of([], 5), of([], 7)], []);
    expect([both.day?.done, both.week?.done]).toEqual([7, 12]);
    expect(goalsOf(undefined, [on], [])).toEqual({ day: undefined, week: undefined });
  });
});

test('days, weeks from Monday and months follow on one another up to today', () => {
  for (const by of ['day', 'week', 'month'] as const) {
    const found = stretches(by, '2026-11-22');
    expect(found.at(-1)!.to).toBe('2026-11-22');
    for (const [i, { from }] of found.slice(1).entries()) expect(addDays(found[i]!.to, 1)).toBe(from);
  }
  expect(stretches('week', '2026-11-22').at(-1)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(stretches('month', '2026-11-22').slice(-2)).toEqual([
    { from: '2026-10-01', to: '2026-10-31' },
    { from: '2026-11-01', to: '2026-11-22' },
  ]);
  expect(yearTo('2026-11-22')[0]).toBe('2025-11-17');
});
