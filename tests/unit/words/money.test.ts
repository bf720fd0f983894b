import { beforeAll, expect, test } from 'vitest';
import { clockText, durationText } from '../../../lib/words/duration';
import { decimal, money } from '../../../lib/words/money';
import { speak } from '../components/speak';

beforeAll(() => speak());

test.each([
  [7_500_000, 'USD', '$7.50'],
  [0, 'USD', '$0.00'],
  [12_500, 'USD', '$0.0125'],
  [10, 'USD', '$0.00001'],
  [583_333, 'USD', '$0.583'],
  [3_649_600, 'GBP', '£3.65'],
  [-1_250_000, 'EUR', '-€1.25'],
  [500_000_000, 'JPY', '¥500'],
  [2_000_000, 'CAD', 'CA$2.00'],
])('%i micros of %s are written %s', (micros, currency, text) => {
  expect(money(micros, currency)).toBe(text);
});

test('a code that Intl refuses is written after the number', () => {
  expect(money(1_000_000, 'points')).toBe('1.000000 points');
});

test('micros become an exact decimal beyond what a float holds', () => {
  expect(decimal(9_007_199_254_740_991)).toBe('9007199254.740991');
});

test.each([
  [0, '0 s'],
  [38_999, '38 s'],
  [14 * 60_000 + 59_999, '14 min'],
  [125 * 60_000, '2 h 05'],
])('%i ms last %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

test.each([
  [7_000, '0:07'],
  [872_000, '14:32'],
  [3_872_000, '1:04:32'],
])('a clock of %i ms reads %s', (ms, text) => {
  expect(clockText(ms)).toBe(text);
});
