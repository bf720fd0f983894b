// Knows the story of twenty tasks accepted at once: twelve done, five returned, three expired.
import { expect, test } from 'vitest';
import { earnings } from '../../../../lib/core/earnings';
import { gapParts } from '../../../../lib/core/gap-parts';
import { project } from '../../../../lib/core/project';
import { context, MINUTE, money, period, rollUp, saying, utc } from '../say';

const ZONE = 'America/New_York';
const start = utc('2026-03-03 14:00');
const deadline = start + 60 * MINUTE;
/** Three minutes for each that is done, one for each that is returned, one after the other. */
const rows = Array.from({ length: 20 }, (_, i) => {
  const say = saying('mturk', `A${i}`);
  const got = [say('offered', start, { pay: money('0.20 USD') }), say('accepted', start, { deadline })];
  const look = (from: number, minutes: number) => [
    say('opened', from),
    say('worked', from, { to: from + minutes * MINUTE, source: 'sensor' }),
  ];
  if (i < 12) {
    const from = start + i * 3 * MINUTE;
    return [...got, ...look(from, 3), say('submitted', from + 3 * MINUTE)];
  }
  if (i < 17) {
    const from = start + (36 + i - 12) * MINUTE;
    return [...got, ...look(from, 1), say('returned', from + MINUTE)];
  }
  return [...got, say('expired', deadline, { presumed: true, source: 'sensor' })];
}).map(facts => project(facts, context(ZONE))!);
const days = rollUp(rows);
const day = earnings(period(ZONE, days, { from: '2026-03-03', to: '2026-03-03' }));

test('each task has its own attention and none the waiting', () => {
  expect(rows.map(row => row.worked / MINUTE)).toEqual([
    ...Array(12).fill(3),
    ...Array(5).fill(1),
    ...Array(3).fill(0),
  ]);
  expect(rows[11]!.elapsed).toBe(3 * MINUTE);
});

test('the expired are presumed, and what they offered is lost', () => {
  expect(rows.slice(17).map(row => [row.status, row.marks, row.money])).toEqual(
    Array(3).fill(['expired', ['presumed'], [{ standing: 'lost', amount: money('0.20 USD') }]]),
  );
});

test('all time counts, also that of the returned', () => {
  // 12 × $0.20 = $2.40 in 36 minutes is $4.00 an hour; in 41 minutes $3.512195(12…). 8 × $0.20 = $1.60 lost.
  expect(day).toMatchObject({ tasks: 20, submitted: 12, unpriced: 0, attention: 41 * MINUTE });
  expect(day.money).toMatchObject([
    { currency: 'USD', pending: 2_400_000, confirmed: 0, lost: 1_600_000, untimed: 0, coverage: 1 },
  ]);
  expect(day.money[0]).toMatchObject({ taskHourly: 4_000_000, realHourly: 3_512_195 });
});

test('the whole gap is the time of the returned', () => {
  expect(gapParts(days, day.money[0]!, day)).toEqual({
    task: 4_000_000,
    real: 3_512_195,
    rejected: 0,
    returned: -487_805,
    unpaid: 0,
    bonus: 0,
    other: 0,
  });
});
