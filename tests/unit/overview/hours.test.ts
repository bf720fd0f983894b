// Knows that the hours of a day are its time and money, laid where the clocks stood. Refuses to know pictures.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestSlots, ENOUGH, slotHourly } from '../../../lib/core/best-hours';
import { splitDays } from '../../../lib/core/days';
import { addHours, dayOfHour, type HourName } from '../../../lib/core/hours';
import { overheadDays } from '../../../lib/core/overhead';
import { project } from '../../../lib/core/project';
import { sumAt } from '../../../lib/core/sums';
import { anyContext, anyFacts } from '../core/any-facts';
import { context, HOUR, MINUTE, money, rollUp, saying, unpaid, utc } from '../core/say';

const hoursOf = (from: number, to: number, zone: string): Map<HourName, number> => {
  const into = new Map<HourName, number>();
  addHours(into, from, to, zone);
  return into;
};

test('hours add up to the days they lie on, in every zone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: utc('2010-01-01 00:00'), max: utc('2027-01-01 00:00') }),
      fc.integer({ min: 0, max: 60 * HOUR }),
      fc.constantFrom('UTC', 'Europe/Paris', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Santiago'),
      (from, length, zone) => {
        const days = new Map<string, number>();
        for (const [name, ms] of hoursOf(from, from + length, zone)) {
          expect(ms).toBeLessThanOrEqual(2 * HOUR);
          days.set(dayOfHour(name), (days.get(dayOfHour(name)) ?? 0) + ms);
        }
        expect(days).toEqual(splitDays(from, from + length, zone));
      },
    ),
    { numRuns: 400 },
  );
});

test('the hour is the one on the wall: half-hour zones, and the hour that comes twice', () => {
  expect([...hoursOf(utc('2026-03-01 18:10'), utc('2026-03-01 18:20'), 'Asia/Kathmandu')]).toEqual([
    ['2026-03-01T23', 5 * MINUTE],
    ['2026-03-02T00', 5 * MINUTE],
  ]);
  expect(hoursOf(utc('2026-10-25 00:00'), utc('2026-10-25 02:00'), 'Europe/Paris')).toEqual(
    new Map([['2026-10-25T02', 2 * HOUR]]),
  );
});

test('a task’s hours hold all its time and all its money that is not lost', () => {
  fc.assert(
    fc.property(anyFacts, anyContext, (facts, ctx) => {
      const row = project(facts, ctx);
      if (row === undefined || row.period !== undefined) return;
      const slots = bestSlots(rollUp([row])).hours;
      expect(slots.reduce((sum, slot) => sum + slot.attention, 0)).toBe(row.worked);
      if (row.worked === 0) return;
      const kept: Record<string, number> = {};
      for (const { standing, amount } of row.money)
        if (standing !== 'lost') kept[amount.currency] = (kept[amount.currency] ?? 0) + amount.micros;
      for (const [currency, micros] of Object.entries(kept))
        expect(slots.reduce((sum, slot) => sum + (slot.money[currency] ?? 0), 0)).toBe(micros);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('an hour earns its money over its own attention, unpaid time included; few tasks are not enough', () => {
  // A Wednesday.
  const at = (time: string) => utc(`2026-06-03 ${time}`);
  const say = saying('prolific', 'a');
  const row = project(
    [
      say('offered', at('09:00'), { pay: money('3.00 GBP') }),
      say('worked', at('09:40'), { to: at('10:10'), source: 'sensor' }),
      say('submitted', at('10:10')),
    ],
    context('UTC'),
  );
  const search = unpaid('prolific', at('09:30'), at('09:40'));
  const days = rollUp([row], { platform: 'prolific', days: overheadDays([search], context('UTC')) });
  const [nine, ten] = [bestSlots(days).hours[9]!, bestSlots(days).hours[10]!];
  expect(nine).toEqual({
    slot: 9,
    tasks: 1,
    enough: false,
    attention: 30 * MINUTE,
    money: { GBP: 2_000_000 },
  });
  expect(slotHourly(nine, nine.money.GBP!)).toBe(4_000_000);
  expect(slotHourly(ten, ten.money.GBP!)).toBe(6_000_000);
  expect(slotHourly(bestSlots(days).hours[11]!, 0)).toBeUndefined();
  expect(bestSlots(days).weekdays.map(({ tasks }) => tasks)).toEqual([0, 0, 0, 1, 0, 0, 0]);
  expect(bestSlots(days).weekdays[3]).toMatchObject({
    attention: 40 * MINUTE,
    money: { GBP: 3_000_000 },
    enough: false,
  });
  expect(sumAt(days[0]!.sums, 'hours', '09', 'unpaid')).toBe(10 * MINUTE);
  expect(ENOUGH).toBe(10);
});
