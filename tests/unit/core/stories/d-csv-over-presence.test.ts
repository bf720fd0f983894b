// Knows the story of an earnings CSV imported after presence timing had recorded five hours on the site.
import { expect, test } from 'vitest';
import { earnings } from '../../../../lib/core/earnings';
import { project } from '../../../../lib/core/project';
import { context, HOUR, money, period, rollUp, saying, utc } from '../say';

const ZONE = 'UTC';
const WEEK = { from: '2026-04-06', to: '2026-04-12' };

/** What presence timing knows: attention, and nothing of pay. 3 h on Monday, 2 h on Tuesday. */
const presence = (task: string, from: string, to: string) =>
  project([saying('remo', task)('worked', utc(from), { to: utc(to), source: 'sensor' })], context(ZONE));
const timed = [
  presence('p1', '2026-04-06 09:00', '2026-04-06 12:00'),
  presence('p2', '2026-04-07 09:00', '2026-04-07 11:00'),
];

const imported = { source: 'import', act: 'csv', seen: utc('2026-04-12 20:00') } as const;
/** Monday $8 + $7 + $5, Tuesday $9 + $6, Thursday $4: $39, of which $4 on a day nobody timed. */
const csv = (
  [
    ['2026-04-06', '8 USD'],
    ['2026-04-06', '7 USD'],
    ['2026-04-06', '5 USD'],
    ['2026-04-07', '9 USD'],
    ['2026-04-07', '6 USD'],
    ['2026-04-09', '4 USD'],
  ] as const
).map(([day, pay], i) => {
  const say = saying('remo', `row${i}`);
  const at = utc(`${day} 12:00`);
  return [
    say('offered', at, { pay: money(pay), ...imported }),
    say('submitted', at, imported),
    say('approved', at, imported),
  ];
});

const ask = (undone: readonly string[] = []) => {
  const told = context(ZONE, { undone: new Set(undone) });
  return earnings(period(ZONE, rollUp([...timed, ...csv.map(facts => project(facts, told))]), WEEK));
};

test('attention without money of its own covers the money of its day; Thursday stays beside the rate', () => {
  const week = ask();
  expect(week.attention).toBe(5 * HOUR);
  // ($20 + $15) in 5 h: $7.00 an hour.
  expect(week.money).toMatchObject([
    { confirmed: 39_000_000, untimed: 4_000_000, realHourly: 7_000_000, confirmedHourly: 7_000_000 },
  ]);
  expect(week.money[0]!.coverage).toBe(35 / 39);
  expect(week.money[0]!.taskHourly).toBeUndefined();
});

test('the imported rows say that they are untimed imports', () => {
  expect(project(csv[0]!, context(ZONE))).toMatchObject({ worked: 0, marks: ['imported', 'untimed'] });
});

test('without the import there is time and no money', () => {
  expect(ask(['csv'])).toMatchObject({ attention: 5 * HOUR, money: [] });
});

test('a payout for the week is laid on its attention: three fifths on Monday', () => {
  const say = saying('remo', 'payout');
  const payout = project(
    [
      say('income', utc('2026-04-13 08:00'), {
        from: utc('2026-04-06 00:00'),
        to: utc('2026-04-13 00:00'),
        pay: money('39 USD'),
      }),
      say('paid', utc('2026-04-13 08:00')),
    ],
    context(ZONE),
  )!;
  const days = rollUp([...timed, payout]);
  const on = (from: string, to: string) =>
    earnings(period(ZONE, days, { from, to, incomes: [payout] })).money;
  expect(on(WEEK.from, WEEK.to)).toMatchObject([
    { confirmed: 39_000_000, untimed: 0, realHourly: 7_800_000 },
  ]);
  expect(on('2026-04-06', '2026-04-06')).toMatchObject([{ confirmed: 23_400_000, realHourly: 7_800_000 }]);
  expect(on('2026-04-07', '2026-04-07')).toMatchObject([{ confirmed: 15_600_000, realHourly: 7_800_000 }]);
  expect(on('2026-04-13', '2026-04-13')).toMatchObject([{ confirmed: 0, received: 39_000_000 }]);
});
