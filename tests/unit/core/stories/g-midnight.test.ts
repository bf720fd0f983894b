// Knows the story of work past midnight, over a change of DST, and after the worker changed zone.
import { expect, test } from 'vitest';
import { earnings } from '../../../../lib/core/earnings';
import { project } from '../../../../lib/core/project';
import { context, HOUR, MINUTE, money, period, rollUp, saying, utc } from '../say';

const say = saying('prolific', 'night');
/** 23:30 on 28 March to 03:30 on the 29th by the clocks of Paris, which skip an hour at 02:00: three hours. */
const night = (pay: string) => [
  say('offered', utc('2026-03-28 22:30'), { pay: money(pay) }),
  say('worked', utc('2026-03-28 22:30'), { to: utc('2026-03-29 01:30'), source: 'sensor' }),
  say('submitted', utc('2026-03-29 01:30')),
];
const ask = (zone: string, day: string, pay = '6 EUR') =>
  earnings(period(zone, rollUp([project(night(pay), context(zone))]), { from: day, to: day }));

test('in Paris: half an hour before midnight, two and a half after it, the money in proportion', () => {
  expect(ask('Europe/Paris', '2026-03-28')).toMatchObject({ attention: 30 * MINUTE, tasks: 0 });
  expect(ask('Europe/Paris', '2026-03-28').money).toMatchObject([
    { pending: 1_000_000, realHourly: 2_000_000 },
  ]);
  expect(ask('Europe/Paris', '2026-03-29')).toMatchObject({ attention: 150 * MINUTE, tasks: 1 });
  expect(ask('Europe/Paris', '2026-03-29').money).toMatchObject([
    { pending: 5_000_000, realHourly: 2_000_000 },
  ]);
});

test('whole micros, the remainder on the last day', () => {
  // 1,000,001 ÷ 6 = 166,666.8…
  expect(ask('Europe/Paris', '2026-03-28', '1.000001 EUR').money[0]!.pending).toBe(166_666);
  expect(ask('Europe/Paris', '2026-03-29', '1.000001 EUR').money[0]!.pending).toBe(833_335);
});

test('the worker moves to Kathmandu: the same facts, all on the 29th', () => {
  // 22:30 UTC is 04:15 there.
  expect(ask('Asia/Kathmandu', '2026-03-28')).toMatchObject({ attention: 0, money: [] });
  const day = ask('Asia/Kathmandu', '2026-03-29');
  expect(day).toMatchObject({ attention: 3 * HOUR, tasks: 1 });
  expect(day.money).toMatchObject([{ pending: 6_000_000, realHourly: 2_000_000 }]);
});

test('in autumn the repeated hour is worked twice and counted twice', () => {
  // 25 October 2026: 02:30 to 02:30 by the clocks, one hour by the sun, and on to 03:30.
  const autumn = [say('worked', utc('2026-10-25 00:30'), { to: utc('2026-10-25 02:30'), source: 'sensor' })];
  const row = project(autumn, context('Europe/Paris'))!;
  expect(row.worked).toBe(2 * HOUR);
  expect(Object.keys(row.days)).toEqual(['2026-10-25']);
});
