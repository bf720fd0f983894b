import { expect, test } from 'vitest';
import { all, NONE, press } from '../../../components/ledger/selection';

const LIST = ['a', 'b', 'c', 'd', 'e'];
const keys = (selection: { keys: ReadonlySet<string> }): string => [...selection.keys].sort().join('');

test('a press selects, another takes it back', () => {
  const one = press(NONE, LIST, 1, false);
  expect(keys(one)).toBe('b');
  expect(keys(press(one, LIST, 1, false))).toBe('');
});

test('with Shift it reaches from the last press, up or down, and takes out where the last press took out', () => {
  const two = press(press(NONE, LIST, 3, false), LIST, 1, true);
  expect(keys(two)).toBe('bcd');
  const out = press(press(all(LIST), LIST, 1, false), LIST, 3, true);
  expect(keys(out)).toBe('ae');
});

test('what was selected before stays selected where Shift reaches', () => {
  const apart = press(press(NONE, LIST, 1, false), LIST, 3, false);
  expect(keys(press(apart, LIST, 1, true))).toBe('bcd');
});

test('with Shift and nothing pressed before, it is one', () => {
  expect(keys(press(NONE, LIST, 2, true))).toBe('c');
  expect(keys(press(NONE, LIST, 9, false))).toBe('');
});
