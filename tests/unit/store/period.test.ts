// Knows that a period's earnings are read whole: its days, what is paid for longer periods, terms that stand. Refuses to test the sums (core).
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { addDays } from '../../../lib/core/days';
import { earnings } from '../../../lib/core/earnings';
import { earningsBy } from '../../../lib/core/earnings-by';
import { earningsByPlatform } from '../../../lib/core/earnings-by-platform';
import type { Fact } from '../../../lib/core/fact';
import { within } from '../../../lib/core/period';
import type { Ledger } from '../../../lib/store/open';
import { periodEarnings } from '../../../lib/store/query/period-earnings';
import { platformTotals } from '../../../lib/store/query/platform-totals';
import { readPeriod } from '../../../lib/store/query/read-period';
import { append } from '../../../lib/store/write/append';
import { record } from '../../../lib/store/write/record';
import { aFact, aTask, at, usd } from './a-fact';
import { anyFact } from './any-facts';
import { emptyLedger, SETTINGS } from './ledger';

let db: Ledger;
beforeEach(async () => {
  db = await emptyLedger();
});
const write = (...facts: Fact[]) => record(db, {}, SETTINGS, () => ({ facts }));
const LATER = at('2026-12-24T12:00:00Z');
const of = (from: string, to = from) => periodEarnings(db, SETTINGS, from, to, LATER);

test('the day asked for and no other; the zone is the worker’s', async () => {
  // 23:30 UTC is half past midnight in Paris.
  await write(...aTask('1', '2026-11-21T23:30:00Z'), ...aTask('2', '2026-11-20T12:00:00Z'));
  expect(await of('2026-11-22')).toMatchObject({
    tasks: 1,
    attention: 600_000,
    money: [{ currency: 'USD', pending: 1_500_000, realHourly: 9_000_000, taskHourly: 9_000_000 }],
  });
  expect((await of('2026-11-21')).tasks).toBe(0);
  expect((await of('2026-11-20', '2026-11-22')).tasks).toBe(2);
});

test('an income of a longer period is laid on a day by the attention of its whole period', async () => {
  // A week paid $70; the attention is one hour on Monday and one on Tuesday: half of it is Monday's.
  const hour = (day: string) =>
    aFact('worked', `${day}T10:00:00Z`, { task: day, to: at(`${day}T11:00:00Z`) });
  await write(hour('2026-11-16'), hour('2026-11-17'));
  await write(
    aFact('income', '2026-11-23T09:00:00Z', {
      task: 'week',
      from: at('2026-11-15T23:00:00Z'),
      to: at('2026-11-22T23:00:00Z'),
      pay: usd(70_000_000),
    }),
    aFact('paid', '2026-11-23T09:00:00Z', { task: 'week' }),
  );
  expect(await of('2026-11-16')).toMatchObject({
    money: [{ confirmed: 35_000_000, realHourly: 35_000_000 }],
  });
  expect(await of('2026-11-23')).toMatchObject({ money: [{ confirmed: 0, received: 70_000_000 }] });
});

test('a salary by terms is covered by the attention of its month, and gone when the terms are taken back', async () => {
  await write(aFact('worked', '2026-11-03T10:00:00Z', { to: at('2026-11-03T11:00:00Z') }));
  await write(
    aFact('terms', '2026-11-01T00:00:00Z', {
      model: 'salary',
      rate: usd(300_000_000),
      act: 'a',
      source: 'worker',
    }),
  );
  expect(await of('2026-11-20')).toMatchObject({ money: [{ expected: 10_000_000, coverage: 1 }] });
  await write(aFact('undone', '2026-11-21T00:00:00Z', { undoes: 'a', act: 'b', source: 'worker' }));
  expect((await of('2026-11-20')).money).toEqual([]);
});

test('platforms apart', async () => {
  await write(...aTask('1', '2026-11-20T12:00:00Z'), ...aTask('2', '2026-11-20T13:00:00Z'));
  await write(
    aFact('overhead', '2026-11-20T14:00:00Z', {
      platform: 'q',
      to: at('2026-11-20T14:30:00Z'),
      unpaid: 'search',
    }),
  );
  const totals = await platformTotals(db, SETTINGS, '2026-11-20', '2026-11-20', LATER);
  expect([...totals.keys()]).toEqual(['p', 'q']);
  expect(totals.get('p')).toMatchObject({ tasks: 2, attention: 1_200_000 });
  expect(totals.get('q')).toMatchObject({ tasks: 0, attention: 1_800_000, money: [] });
});

test('days read together are what each is alone, whatever is paid across them', async () => {
  const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
  const week = (task: string, from: string, to: string) => [
    aFact('income', '2026-11-25T09:00:00Z', {
      task,
      from: at(`${from}T23:00:00Z`),
      to: at(`${to}T23:00:00Z`),
      pay: usd(70_000_000),
    }),
    aFact('paid', '2026-11-25T09:00:00Z', { task }),
  ];
  await write(
    ...days.flatMap((day, i) => aTask(`t${i}`, `${day}T1${i}:00:00Z`)),
    aFact('worked', '2026-11-18T20:00:00Z', { task: 'bare', to: at('2026-11-18T22:00:00Z') }),
    ...week('before', '2026-11-10', '2026-11-19'),
    ...week('after', '2026-11-20', '2026-11-27'),
    aFact('terms', '2026-11-20T00:00:00Z', { platform: 'q', model: 'salary', rate: usd(300_000_000) }),
  );
  const alone = await Promise.all(days.map(day => of(day)));
  const whole = await readPeriod(db, SETTINGS, days[0]!, days.at(-1)!, LATER);
  expect(
    earningsBy(
      whole,
      days.map(day => ({ from: day, to: day })),
    ),
  ).toEqual(alone);
  const year = await readPeriod(db, SETTINGS, '2025-12-01', '2026-12-01', LATER);
  expect(days.map(day => earnings(within(year, day, day)))).toEqual(alone);
});

test('a part of what was read is what is read of the part alone, for any facts', async () => {
  const day = fc.integer({ min: 0, max: 12 }).map(n => addDays('2026-03-26', n));
  const salary = aFact('terms', '2026-03-01T00:00:00Z', { model: 'salary', rate: usd(300_000_000) });
  const facts = fc.array(fc.oneof({ weight: 9, arbitrary: anyFact }, fc.constant(salary)), { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(facts, day, day, async (some, one, other) => {
      const [from, to] = [one, other].sort() as [string, string];
      const ledger = await emptyLedger();
      await append(ledger, some, SETTINGS);
      const whole = await readPeriod(ledger, SETTINGS, '2026-03-20', '2026-04-10', LATER);
      const [part, alone] = [within(whole, from, to), await readPeriod(ledger, SETTINGS, from, to, LATER)];
      expect(earnings(part)).toEqual(earnings(alone));
      expect(earningsByPlatform(part)).toEqual(earningsByPlatform(alone));
      ledger.close();
    }),
    { numRuns: 60 },
  );
});
