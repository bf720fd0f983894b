// Knows that integer money is shared, rounded and summed without losing a micro.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sums } from '../../../lib/core/row';
import { lay, mulDiv } from '../../../lib/core/share';
import { addSums, equalSums, isEmpty, put, subtractSums, sumAt } from '../../../lib/core/sums';

describe('mulDiv', () => {
  test('rounds half away from zero', () => {
    expect([mulDiv(1, 1, 2), mulDiv(-1, 1, 2), mulDiv(1, 1, 3), mulDiv(2, 1, 3), mulDiv(7, 3, 1)]).toEqual([
      1, -1, 0, 1, 21,
    ]);
  });
  test('is exact beyond what a float holds', () => {
    // $12,345,678.901234 over 7 h: 12345678901234 × 3600000 ÷ 25200000 = 1763668414462
    expect(mulDiv(12_345_678_901_234, 3_600_000, 25_200_000)).toBe(1_763_668_414_462);
  });
  test('is the nearest whole number', () => {
    const int = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(int, fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (a, b, c) => {
        fc.pre(Number.isSafeInteger(Math.round((a * b) / c)));
        const off = 2n * (BigInt(mulDiv(a, b, c)) * BigInt(c) - BigInt(a) * BigInt(b));
        expect((off < 0n ? -off : off) <= BigInt(c)).toBe(true);
      }),
    );
  });
});

describe('lay', () => {
  test('parts add up and are whole, the remainder on the last with weight', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e13, max: 1e13 }),
        fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 9 }),
        (total, weights) => {
          const parts = lay(total, weights);
          if (weights.every(w => w === 0)) {
            expect(parts).toBeUndefined();
            return;
          }
          expect(parts!.reduce((sum, part) => sum + part, 0)).toBe(total);
          weights.forEach((w, i) => {
            if (w === 0) expect(parts![i]).toBe(0);
          });
        },
      ),
    );
  });
  test('ten in three is three, three, four', () => {
    expect(lay(10, [1, 1, 1])).toEqual([3, 3, 4]);
    expect(lay(10, [1, 1, 0])).toEqual([5, 5, 0]);
  });
});

describe('sums', () => {
  const sums = fc
    .array(
      fc.tuple(
        fc.array(fc.constantFrom('a', 'b', '__proto__', 'constructor'), { minLength: 2, maxLength: 2 }),
        fc.integer({ min: -3, max: 3 }),
      ),
      { maxLength: 6 },
    )
    .map(entries => {
      const into: Sums = {};
      for (const [path, n] of entries) put(into, path, n);
      return addSums(into, {});
    });
  test('a difference taken back is the row it was', () => {
    fc.assert(
      fc.property(sums, sums, (a, b) => {
        expect(equalSums(subtractSums(addSums(a, b), b), a)).toBe(true);
        expect(isEmpty(subtractSums(a, a))).toBe(true);
        expect(equalSums(addSums(a, b), addSums(b, a))).toBe(true);
      }),
    );
  });
  test('unequal sums are unequal', () => {
    expect(equalSums({ a: 1 }, { a: 2 })).toBe(false);
    expect(equalSums({ a: { b: 1 } }, { a: { b: 1, c: 1 } })).toBe(false);
    expect(equalSums({ a: 1 }, { b: 1 })).toBe(false);
  });
  test('a project may be called anything', () => {
    const into: Sums = {};
    put(into, ['project', '__proto__', 'bare'], 5);
    expect(sumAt(into, 'project', '__proto__', 'bare')).toBe(5);
    expect(sumAt({}, 'constructor', 'length')).toBe(0);
    expect(sumAt(structuredClone(addSums(into, {})), 'project', '__proto__', 'bare')).toBe(5);
  });
});
