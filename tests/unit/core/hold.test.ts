// Knows that stretches never overlap and that every instant is held by the span that began last.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hold, type Rival } from '../../../lib/core/hold';

const instant = fc.integer({ min: 0, max: 12 });
const spans = (prefix: string) =>
  fc.array(fc.record({ from: instant, to: instant, hand: fc.boolean() }), { maxLength: 6 }).map(all =>
    all.map(({ hand, ...span }, i) => ({
      id: `${prefix}${i}`,
      ...span,
      ...(hand && { byHand: true as const }),
    })),
  );

/** The rule itself, asked instant by instant. */
const holder = (all: readonly Rival[], at: number): string | undefined =>
  all
    .filter(span => span.from <= at && at < span.to)
    .sort(
      (a, b) =>
        b.from - a.from || Number(b.byHand === true) - Number(a.byHand === true) || (a.id < b.id ? 1 : -1),
    )[0]?.id;

test('every instant is held by the span that began last, and by no other', () => {
  fc.assert(
    fc.property(spans('a'), spans('b'), (own, rivals) => {
      const held = hold(own, rivals);
      for (let at = 0; at <= 12; at++) {
        const expected = holder([...own, ...rivals], at);
        const found = held.filter(stretch => stretch.from <= at && at < stretch.to).map(s => s.span.id);
        expect(found).toEqual(expected?.startsWith('a') ? [expected] : []);
      }
      held.forEach((stretch, i) => {
        expect(stretch.to).toBeGreaterThan(stretch.from);
        if (i > 0) expect(stretch.from).toBeGreaterThanOrEqual(held[i - 1]!.to);
      });
    }),
    { numRuns: 2000 },
  );
});

test('spans divided among two owners hold together what they cover together', () => {
  fc.assert(
    fc.property(spans('a'), spans('b'), (own, rivals) => {
      const length = (held: readonly { from: number; to: number }[]) =>
        held.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(length(hold(own, rivals)) + length(hold(rivals, own))).toBe(length(hold([...own, ...rivals])));
    }),
    { numRuns: 1000 },
  );
});

test('a span given both as own and as rival is its own', () => {
  expect(hold([{ id: 'a', from: 0, to: 5 }], [{ id: 'a', from: 0, to: 5 }])).toHaveLength(1);
});
