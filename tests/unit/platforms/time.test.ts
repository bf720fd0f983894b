// Knows the durations and moments platforms are known to write. Refuses to know the time of day.
import { expect, test } from 'vitest';
import { duration } from '../../../lib/platforms/duration';
import { instant } from '../../../lib/platforms/instant';

const MIN = 60_000;

test.each<[unknown, 'ms' | 's' | 'min' | 'h' | undefined, number | undefined]>([
  ['3.5 minutes', undefined, 3.5 * MIN],
  ['2 - 4 minutes', undefined, undefined],
  ['6h 45 min', undefined, 405 * MIN],
  ['1h 2m 3s', undefined, 3_723_000],
  ['10 mins', 'min', 10 * MIN],
  ['~1 min', undefined, MIN],
  ['1 min / HIT', undefined, undefined],
  ['01:02:03', undefined, 3_723_000],
  ['12:30', undefined, 750_000],
  ['12:75', undefined, undefined],
  ['4', 'min', 4 * MIN],
  ['4', undefined, undefined],
  [90, 's', 90_000],
  [90, undefined, undefined],
  [-1, 's', undefined],
  [1e99, 'min', undefined],
  ['45 min 2 h', undefined, undefined],
  ['soon', 'min', undefined],
  ['2 lightyears', 'min', undefined],
])('the duration %j, counting %s', (value, unit, expected) => {
  expect(duration(value, unit)).toBe(expected);
});

test.each<[unknown, string | undefined, number | undefined]>([
  ['2026-03-25T16:10:53.160000Z', undefined, Date.UTC(2026, 2, 25, 16, 10, 53, 160)],
  ['2026-03-25 16:10:53+02:00', undefined, Date.UTC(2026, 2, 25, 14, 10, 53)],
  ['2026-03-25 16:10:53', undefined, undefined],
  ['2026-03-25', undefined, Date.UTC(2026, 2, 25, 12)],
  ['2026-13-45', undefined, undefined],
  ['03/25/2026', undefined, undefined],
  [1_780_000_000, 's', 1_780_000_000_000],
  [1_780_000_000_000, 'ms', 1_780_000_000_000],
  [1_780_000_000, 'ms', undefined],
  [1_780_000_000, undefined, undefined],
  ['1780000000', 's', 1_780_000_000_000],
  ['yesterday', undefined, undefined],
])('the moment %j, counting %s', (value, unit, expected) => {
  expect(instant(value, unit)).toBe(expected);
});
