// Knows what a time that a worker types means, also where clocks change. Refuses to know a form.
import { expect, test } from 'vitest';
import { ticks } from '../../../components/timeline/scale';
import { instantNear, instantsOf, wallTime } from '../../../lib/core/wall';

const PARIS = 'Europe/Paris';
const utc = (text: string): number => Date.parse(`${text}Z`);

test('a time of day is the same there and back', () => {
  const at = utc('2026-11-18T09:04:07');
  expect(wallTime(at, PARIS)).toBe('10:04:07');
  expect(instantsOf('2026-11-18', '10:04:07', PARIS)).toEqual([at]);
  expect(wallTime(at, 'Asia/Kathmandu')).toBe('14:49:07');
});

test('a time that is skipped does not exist; one that comes twice is taken nearest', () => {
  expect(instantsOf('2026-03-29', '02:30', PARIS)).toEqual([]);
  const [first, second] = [utc('2026-10-25T00:30:00'), utc('2026-10-25T01:30:00')];
  expect(instantsOf('2026-10-25', '02:30', PARIS)).toEqual([first, second]);
  expect(instantNear(second + 1, '02:30', PARIS)).toBe(second);
  expect(instantNear(first - 1, '02:30', PARIS)).toBe(first);
});

test('past midnight the nearest such time is meant, and no text is a guess', () => {
  const late = utc('2026-11-18T22:50:00');
  expect(instantNear(late, '00:10', PARIS)).toBe(utc('2026-11-18T23:10:00'));
  expect(instantNear(late, 'noon', PARIS)).toBeUndefined();
});

test('ticks stand at round local times, through a change of clocks too', () => {
  const shown = (from: string, to: string) =>
    ticks({ from: utc(from), to: utc(to) }, PARIS, 10).map(at => wallTime(at, PARIS).slice(0, 5));
  expect(shown('2026-11-18T08:07:00', '2026-11-18T10:00:00')).toEqual([
    '09:15',
    '09:30',
    '09:45',
    '10:00',
    '10:15',
    '10:30',
    '10:45',
    '11:00',
  ]);
  expect(shown('2026-03-29T00:00:00', '2026-03-29T02:00:00')).toEqual([
    '01:00',
    '01:15',
    '01:30',
    '01:45',
    '03:00',
    '03:15',
    '03:30',
    '03:45',
    '04:00',
  ]);
});
