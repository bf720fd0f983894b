// Knows that days are the worker's own, in every zone and over every change of clocks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, dayStart, daysFrom, splitDays } from '../../../lib/core/days';
import { offsetAt } from '../../../lib/core/zone';
import { HOUR, utc } from './say';

const ZONES = [
  'UTC',
  'Europe/Paris',
  'Asia/Kathmandu',
  'America/Caracas',
  'America/St_Johns', // until 2011 its clocks changed at 00:01
  'America/Santiago', // changes at midnight
  'Asia/Beirut', // changes at midnight
  'Australia/Lord_Howe', // changes by half an hour
  'Pacific/Apia', // left out 30 December 2011
];
const instant = fc.integer({ min: utc('2006-01-01 00:00'), max: utc('2027-01-01 00:00') });
const plain = new Map(
  ZONES.map(timeZone => [timeZone, new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })]),
);

describe('the day of an instant', () => {
  test('is the one Intl says', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (at, zone) => {
        expect(dayOf(at, zone)).toBe(plain.get(zone)!.format(at));
      }),
      { numRuns: 1500 },
    );
  });
  test('is right to the millisecond at a change and at midnight', () => {
    expect(dayOf(utc('2026-03-28 23:00') - 1, 'Europe/Paris')).toBe('2026-03-28');
    expect(dayOf(utc('2026-03-28 23:00'), 'Europe/Paris')).toBe('2026-03-29');
    expect(dayOf(utc('2026-03-29 22:00') - 1, 'Europe/Paris')).toBe('2026-03-29');
    expect(dayOf(utc('2026-03-29 22:00'), 'Europe/Paris')).toBe('2026-03-30');
    expect(dayOf(utc('2026-03-01 18:15') - 1, 'Asia/Kathmandu')).toBe('2026-03-01');
    expect(dayOf(utc('2026-03-01 18:15'), 'Asia/Kathmandu')).toBe('2026-03-02');
    // Caracas moved from -4:30 to -4 on 1 May 2016 at 02:30.
    expect(dayOf(utc('2016-05-01 04:29'), 'America/Caracas')).toBe('2016-04-30');
    expect(dayOf(utc('2016-05-02 04:00'), 'America/Caracas')).toBe('2016-05-02');
  });
});

test.each([
  ['Europe/Paris', '2026-03-29 01:00', 1, 2],
  ['Europe/Paris', '2026-10-25 01:00', 2, 1],
  ['Australia/Lord_Howe', '2026-04-04 15:00', 11, 10.5],
  ['America/St_Johns', '2010-03-14 03:31', -3.5, -2.5],
])('in %s the clocks change at %s, to the millisecond', (zone, text, before, after) => {
  const at = utc(text);
  expect([offsetAt(at - 1, zone).offset / HOUR, offsetAt(at, zone).offset / HOUR]).toEqual([before, after]);
});

describe('a span divided at midnight', () => {
  test('adds up, and each part is as long as its instants on that day', () => {
    const hours = fc.integer({ min: 0, max: 72 * 4 }).map(n => n * 15 * 60_000);
    fc.assert(
      fc.property(instant, hours, fc.constantFrom(...ZONES), (start, length, zone) => {
        const from = Math.floor(start / 60_000) * 60_000;
        const parts = splitDays(from, from + length, zone);
        expect([...parts.values()].reduce((sum, ms) => sum + ms, 0)).toBe(length);
        const minutes = new Map<string, number>();
        for (let at = from; at < from + length; at += 15 * 60_000) {
          const day = dayOf(at, zone);
          minutes.set(day, (minutes.get(day) ?? 0) + 1);
        }
        for (const [day, count] of minutes)
          expect(Math.abs(parts.get(day)! - count * 15 * 60_000)).toBeLessThanOrEqual(30 * 60_000);
      }),
      { numRuns: 400 },
    );
  });
  test('a day without a midnight is 23 hours, one with two is 25', () => {
    // Santiago: 6 September 2026 begins at 01:00; 4 April 2026 ends an hour late.
    expect(
      splitDays(utc('2026-09-05 00:00'), utc('2026-09-08 00:00'), 'America/Santiago').get('2026-09-06'),
    ).toBe(23 * HOUR);
    expect(
      splitDays(utc('2026-04-03 00:00'), utc('2026-04-07 00:00'), 'America/Santiago').get('2026-04-04'),
    ).toBe(25 * HOUR);
  });
  test('a span without length, or backwards, is nothing', () => {
    expect(splitDays(5, 5, 'UTC').size).toBe(0);
    expect(splitDays(5, 4, 'UTC').size).toBe(0);
  });
});

describe('the first instant of a day', () => {
  test('is on it, and the millisecond before is not', () => {
    const days = fc.integer({ min: 0, max: 5000 }).map(n => addDays('2012-01-02', n));
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (day, zone) => {
        const at = dayStart(day, zone);
        expect(dayOf(at, zone)).toBe(day);
        expect(dayOf(at - 1, zone) < day).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

test('days are counted over months, leap days and years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysFrom('2025-12-31', '2026-01-02')).toEqual(['2025-12-31', '2026-01-01', '2026-01-02']);
  expect(daysFrom('2026-01-02', '2026-01-01')).toEqual([]);
});

test('a zone that does not exist is an error, not UTC', () => {
  expect(() => dayOf(0, 'Mars/Olympus')).toThrow(RangeError);
});
