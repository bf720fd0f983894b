// Knows which absences are found between stretches. Refuses to know how they are offered.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between } from '../../../lib/core/between';

const MINUTE = 60_000;
const span = (task: string | undefined, from: number, to: number) => ({
  task,
  from: from * MINUTE,
  to: to * MINUTE,
});
const found = (held: Parameters<typeof between>[0], ended: Record<string, number> = {}) =>
  between(held, 2 * MINUTE, task => (ended[task] === undefined ? undefined : ended[task] * MINUTE)).map(
    ({ task, from, to }) => [task, from / MINUTE, to / MINUTE],
  );

test('longer than the threshold, of one task, and nothing else in between', () => {
  expect(found([span('a', 0, 5), span('a', 10, 20)])).toEqual([['a', 5, 10]]);
  expect(found([span('a', 0, 5), span('a', 7, 20)])).toEqual([]);
  expect(found([span('a', 0, 5), span('b', 6, 7), span('a', 10, 20)])).toEqual([]);
  expect(found([span('a', 0, 5), span(undefined, 6, 7), span('a', 10, 20)])).toEqual([]);
  expect(found([span(undefined, 0, 5), span(undefined, 10, 20)])).toEqual([]);
});

test('not after the task ended', () => {
  const held = [span('a', 0, 5), span('a', 10, 20)];
  expect(found(held, { a: 5 })).toEqual([]);
  expect(found(held, { a: 20 })).toEqual([['a', 5, 10]]);
});

test('an absence found overlaps no stretch', () => {
  const lengths = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', undefined), fc.nat(4), fc.integer({ min: 1, max: 4 })),
  );
  fc.assert(
    fc.property(lengths, fc.nat(3), (steps, threshold) => {
      let at = 0;
      const held = steps.map(([task, wait, length]) => {
        const from = at + wait;
        at = from + length;
        return { task, from, to: at };
      });
      for (const gap of between(held, threshold, () => undefined)) {
        expect(gap.to - gap.from).toBeGreaterThan(threshold);
        expect(held.some(({ from, to }) => from < gap.to && to > gap.from)).toBe(false);
      }
    }),
  );
});
