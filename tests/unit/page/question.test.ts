// Knows that an absence is asked about once, wherever it is asked. Refuses to know how a question looks.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { question } from '../../../lib/page/question';

const made = () => {
  const seen = vi.fn();
  const page = {
    setTimeout: (work: () => void, ms: number) => Number(setTimeout(work, ms)),
    clearTimeout: (id: number | undefined) => clearTimeout(id),
  };
  return { seen, asks: question<{ id: string }>(page as never, seen) };
};
const [a, b] = [{ id: 'a' }, { id: 'b' }];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a question that stood for a while was seen, and stands on here until it is over', () => {
  const { seen, asks } = made();
  expect(asks.of(a)).toBe(a);
  vi.advanceTimersByTime(4_999);
  expect(seen).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(seen.mock.calls).toEqual([['a']]);
  expect(asks.of(undefined)).toBe(a);
  asks.over();
  expect(asks.of(undefined)).toBeUndefined();
});

test('a glance is no seeing: it is asked again', () => {
  const { seen, asks } = made();
  asks.of(a);
  vi.advanceTimersByTime(3_000);
  asks.over();
  vi.advanceTimersByTime(10_000);
  expect(seen).not.toHaveBeenCalled();
  expect(asks.of(a)).toBe(a);
  vi.advanceTimersByTime(5_000);
  expect(seen.mock.calls).toEqual([['a']]);
});

test('one that was seen elsewhere meanwhile is not asked here', () => {
  const { seen, asks } = made();
  asks.of(a);
  vi.advanceTimersByTime(1_000);
  expect(asks.of(undefined)).toBeUndefined();
  vi.advanceTimersByTime(10_000);
  expect(seen).not.toHaveBeenCalled();
});

test('a newer question takes the place of one that was seen', () => {
  const { seen, asks } = made();
  asks.of(a);
  vi.advanceTimersByTime(5_000);
  expect(asks.of(b)).toBe(b);
  vi.advanceTimersByTime(5_000);
  expect(seen.mock.calls).toEqual([['a'], ['b']]);
  expect(asks.of(undefined)).toBe(b);
});
