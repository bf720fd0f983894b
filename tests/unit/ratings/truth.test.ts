// Knows what a requester's hourly must be worth against invented requesters of known truth (a short form of `npm run bench:ratings`). Refuses to tune it.
import { expect, test } from 'vitest';
import { accuracy, rankings, WORLDS } from '../../bench/ratings/measure';

const usual = { spread: 0.5, tasks: 30, slip: 'running' } as const;

test.each([0, 0.1])('six dollars an hour, %f of the times wrong: bias, error, range', bad => {
  const { bias, error, covered, width } = accuracy({ ...usual, bad }, 500, 7);
  expect(Math.abs(bias)).toBeLessThanOrEqual(0.03);
  expect(error).toBeLessThanOrEqual(0.8);
  // Of 500 a true 90 % lies within these; the bench asserts 88–95 % of 2,000.
  expect(covered).toBeGreaterThan(0.86);
  expect(covered).toBeLessThan(0.96);
  expect(width).toBeLessThanOrEqual(0.45);
});

test('the cautious bound ranks requesters nearer to the truth than the mean of their tasks', () => {
  const { cautious, mean } = rankings(WORLDS['3 to 300 tasks'], { bad: 0.1, slip: 'both' }, 200, 7);
  expect(cautious).toBeGreaterThan(mean + 0.1);
});
