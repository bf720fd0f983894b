// Knows that sources are pooled by counts and sums. Refuses to know files.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pool, sourceFigures } from '../../../lib/core/rating-source';
import type { Sums } from '../../../lib/core/row';

const count = fc.integer({ min: 0, max: 3 });
const sums: fc.Arbitrary<Sums> = fc.record(
  {
    tasks: count,
    status: fc.record({ approved: count, rejected: count }),
    money: fc.dictionary(fc.constantFrom('USD', 'GBP'), fc.record({ earned: count, worked: count })),
    tag: fc.dictionary(fc.constantFrom('great', '__proto__', 'constructor'), count),
  },
  { requiredKeys: [] },
);
const source = fc.record({ sums, weight: fc.constantFrom(0, 50, 100) });

test('pooling does not depend on order or grouping', () => {
  fc.assert(
    fc.property(fc.array(source, { maxLength: 5 }), fc.nat(5), (all, cut) => {
      const whole = pool(all);
      expect(pool([...all].reverse())).toEqual(whole);
      const parts = [pool(all.slice(0, cut)), pool(all.slice(cut))];
      expect(pool(parts.map(each => ({ sums: each, weight: 1 })))).toEqual(whole);
    }),
  );
});

test('never an average of averages: a small source moves a large one by its own size', () => {
  const large = { tasks: 90, money: { USD: { earned: 90_000_000, worked: 9 * 3_600_000 } } };
  const small = { tasks: 10, money: { USD: { earned: 40_000_000, worked: 3_600_000 } } };
  const of = (weight: number) =>
    sourceFigures(
      pool([
        { sums: large, weight: 100 },
        { sums: small, weight },
      ]),
      100,
    );
  expect(of(100)).toMatchObject({ tasks: 100, hourly: [{ micros: 13_000_000, currency: 'USD' }] });
  expect(of(0)).toMatchObject({ tasks: 90, hourly: [{ micros: 10_000_000, currency: 'USD' }] });
  expect(of(50).hourly).toEqual([{ micros: 11_578_947, currency: 'USD' }]);
});

test('figures of one source, by hand', () => {
  const of = sourceFigures({
    reviews: 8,
    status: { approved: 8, rejected: 2 },
    estimate: { actual: 30, stated: 20 },
    delay: { day: 2, week: 5, longer: 3 },
    score: { pay: { sum: 2600, n: 8 } },
    tag: { broken: 2 },
  });
  expect(of).toMatchObject({ approvalShare: 0.8, estimate: 1.5, delay: 'week', hourly: [], reviews: 8 });
  expect(of.scores).toEqual([{ of: 'pay', mean: 3.25, n: 8 }]);
  expect(of.tags).toEqual([{ tag: 'broken', n: 2 }]);
});
