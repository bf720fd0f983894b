// Knows that the marks are worth following, on invented markets whose truth is known. A short form of `npm run bench:marks`, with seeds of its own.
import { expect, test } from 'vitest';
import { backTest } from '../../../bench/marks/back-test';
import { career, earned, RULES } from '../../../bench/marks/worker';

test('a task is foretold better than by its listing, or by the platform’s mean, from what was known before it', () => {
  const errors = backTest([1, 2, 3, 4, 5, 6], 200, 20);
  console.log('hourly foretold, mean |ln|:', errors);
  expect(errors.ours).toBeLessThan(errors.listing * 0.9);
  expect(errors.ours).toBeLessThan(errors.platform * 0.9);
  expect(errors.oursWithout).toBeLessThan(errors.platformWithout * 0.95);
  expect(errors.within).toBeGreaterThan(0.74);
  expect(errors.within).toBeLessThan(0.88);
  expect(errors.said).toBeLessThan(1);
}, 60_000);

test('who follows the marks earns more than who takes what comes, or what the listing praises', () => {
  const seeds = [11, 12, 13, 14, 15, 16, 17, 18];
  const mean = (rule: keyof typeof RULES): number =>
    seeds.reduce((sum, seed) => sum + earned(career(seed, RULES[rule], 150)), 0) / seeds.length;
  const [random, listing, marks] = [
    mean('takes what comes'),
    mean('highest by the listing'),
    mean('follows the marks'),
  ];
  console.log('dollars an hour:', { random, listing, marks });
  expect(marks).toBeGreaterThan(random * 1.3);
  expect(marks).toBeGreaterThan(listing * 1.1);
}, 60_000);
