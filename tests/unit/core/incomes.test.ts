// Knows what pay for a period becomes where attention, other incomes and priced tasks meet it.
import { describe, expect, test } from 'vitest';
import { earnings } from '../../../lib/core/earnings';
import { project } from '../../../lib/core/project';
import { done, search } from './done';
import { context, HOUR, money, period, rollUp, saying, utc } from './say';

const start = utc('2026-03-02 09:00');
const DAY = { from: '2026-03-02', to: '2026-03-02' };

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
