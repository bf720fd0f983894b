import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthened } from '../../../lib/core/hand/length';
import { correctionFor, unite } from '../../../lib/core/hand/many';
import { taskRow } from '../components/task-row';

const MINUTE = 60_000;
const spans = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 8 })
  .map(ends => ends.sort((a, b) => a - b))
  .map(ends =>
    ends.flatMap((from, i) =>
      i % 2 === 0 && ends[i + 1] !== undefined ? [{ from: from * MINUTE, to: ends[i + 1]! * MINUTE }] : [],
    ),
  );

test('stretches become exactly as long as was said, stay apart, and end where they ended or before', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 0, max: 60 * MINUTE }), (held, length) => {
      const made = lengthened(held, length, 50 * MINUTE);
      expect(made.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(length);
      made.forEach(({ from, to }, i) => {
        expect(to).toBeGreaterThan(from);
        if (i > 0) expect(from).toBeGreaterThanOrEqual(made[i - 1]!.to);
      });
      const end = held.at(-1)?.to ?? 50 * MINUTE;
      expect(Math.max(0, ...made.map(({ to }) => to))).toBeLessThanOrEqual(end);
    }),
  );
});

test('a time below nothing is refused', () => {
  expect(() => lengthened([], -1, 0)).toThrow(RangeError);
  expect(() => lengthened([], Number.NaN, 0)).toThrow(RangeError);
});

test('a bonus takes the place of the one in its currency, and leaves the others', () => {
  const eur = { micros: 1, currency: 'EUR' };
  const usd = { micros: 2, currency: 'USD' };
  const gbp = { micros: 3, currency: 'GBP' };
  const row = taskRow({ bonus: [eur, usd] });
  expect(correctionFor({ bonus: { total: gbp } }, row, []).bonus).toEqual([eur, usd, gbp]);
  expect(correctionFor({ bonus: { total: gbp, instead: 'USD' } }, row, []).bonus).toEqual([eur, gbp]);
  expect(correctionFor({ bonus: { instead: 'USD' } }, row, []).bonus).toEqual([eur]);
});

test('of two records of one task the platform’s own id stays; two platforms are never one', () => {
  const act = { act: 'a', at: 1, device: 'd' };
  const seen = taskRow({ platform: 'p', task: 's1' });
  const entered = taskRow({ platform: 'p', task: 'hand-x' });
  const imported = taskRow({ platform: 'p', task: 'i1', marks: ['imported'] });
  const kept = (a: typeof seen, b: typeof seen) => unite(act, a, b)?.map(fact => 'task' in fact && fact.task);
  expect(kept(entered, seen)).toEqual(['s1']);
  expect(kept(imported, seen)).toEqual(['s1']);
  expect(kept(imported, entered)).toEqual(['i1']);
  expect(kept(seen, taskRow({ platform: 'q', task: 's1' }))).toBeUndefined();
  expect(kept(seen, seen)).toBeUndefined();
});
