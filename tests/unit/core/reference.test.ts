import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterContribution, CONTRIBUTIONS } from '../../../lib/core/net';
import { PLACES, referenceOn } from '../../../lib/core/reference';

const chosen = (place?: string) => ({
  place,
  label: 'x',
  hourly: { micros: 1, currency: 'XXX' },
  asOf: '2020-01-01',
  source: 'x',
});

test('the figure in force on the day counts, not the one chosen by', () => {
  const on = (day: string) => referenceOn({ reference: chosen('DE'), rates: [] }, day);
  expect(on('2026-12-31')).toMatchObject({ asOf: '2026-01-01', hourly: { micros: 13_900_000 } });
  expect(on('2027-01-01')).toMatchObject({ asOf: '2027-01-01', hourly: { micros: 14_600_000 } });
});

test('a target of the worker’s own, and a place that has no figure yet or is not known, stay as they were saved', () => {
  const own = { hourly: { micros: 1, currency: 'XXX' }, asOf: '2020-01-01' };
  expect(referenceOn({ reference: chosen(), rates: [] }, '2026-11-22')).toEqual(own);
  expect(referenceOn({ reference: chosen('ZZ'), rates: [] }, '2026-11-22')).toEqual(own);
  expect(referenceOn({ reference: chosen('DE'), rates: [] }, '2019-01-01')).toEqual(own);
  expect(referenceOn({ reference: undefined, rates: [] }, '2026-11-22')).toBeUndefined();
});

test('stands beside the earnings in the currency they are shown in, where a rate leads there', () => {
  const rates = [{ from: 'USD', to: 'EUR', rate: 0.5, day: '2026-01-01' }];
  const on = (display?: string) => referenceOn({ reference: chosen('US'), display, rates }, '2026-11-22');
  expect(on('EUR')).toMatchObject({
    hourly: { micros: 7_250_000 },
    shown: { micros: 3_625_000, currency: 'EUR' },
  });
  for (const display of [undefined, 'USD', 'KES']) expect(on(display)).not.toHaveProperty('shown');
});

test('figures of a place are in the order of their days, positive, and of one currency', () => {
  for (const { figures } of PLACES) {
    expect(figures.map(({ asOf }) => asOf)).toEqual(figures.map(({ asOf }) => asOf).sort());
    expect(new Set(figures.map(({ hourly }) => hourly.currency)).size).toBe(1);
    expect(figures.every(({ hourly: { micros } }) => Number.isSafeInteger(micros) && micros > 0)).toBe(true);
  }
});

test('what is left is exact to the micro', () => {
  expect(afterContribution(6_420_000, 0.212)).toBe(5_058_960);
  expect(afterContribution(10, 0.256)).toBe(7);
  expect(CONTRIBUTIONS.find(({ id }) => id === 'us')!.share).toBeCloseTo(0.153 * 0.9235, 12);
});

test('what is left lies between nothing and the whole, and grows with the amount', () => {
  const share = fc.integer({ min: 0, max: 99_000 }).map(n => n / 100_000);
  fc.assert(
    fc.property(fc.nat(10 ** 12), fc.nat(1000), share, (micros, more, part) => {
      const left = afterContribution(micros, part);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(micros);
      expect(afterContribution(micros + more, part)).toBeGreaterThanOrEqual(left);
      expect(Math.abs(left - micros * (1 - part))).toBeLessThanOrEqual(0.501);
    }),
  );
});
