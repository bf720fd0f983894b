import { beforeAll, describe, expect, test } from 'vitest';
import { inWords } from '../../../lib/background/mark-words';
import type { Foretold } from '../../../lib/background/marks';
import { speak } from '../components/speak';

const NOW = Date.UTC(2026, 10, 22);
const expected: Foretold['expected'] = {
  hourly: { micros: 8_400_000, currency: 'USD' },
  range: { low: 6_000_000, high: 11_000_000 },
  from: 'requester',
  tasks: 12,
  newest: NOW - 3 * 86_400_000,
};

beforeAll(() => speak());

describe('a mark in words', () => {
  test('says where the figure comes from, from how many tasks, how old, its range, and the own rating', () => {
    const rating = { mark: 'favourite', stars: 4.25 } as const;
    expect(inWords({ job: 'a', title: 'A study', expected, rating, dim: true }, NOW)).toEqual({
      job: 'a',
      short: '≈ $8.40/h 4.3/5 ★',
      title: 'A study',
      lines: [
        'Probably $8.40 an hour',
        'Eight in ten such tasks: $6.00 to $11.00 an hour, if paid',
        'From 12 tasks of yours for this requester',
        'The newest is 3 days old',
        'Your rating: 4.3 of 5',
        'You marked this requester: favourite',
      ],
      dim: true,
    });
  });

  test('below three tasks is marked as such; what cannot be said is said to be so', () => {
    const listing = { ...expected!, from: 'listing', tasks: 2, newest: undefined, range: undefined } as const;
    expect(inWords({ job: 'a', expected: listing }, NOW)).toMatchObject({
      few: true,
      lines: ['Probably $8.40 an hour', 'Too few tasks for a range', 'From the listing’s own estimate alone'],
    });
    expect(inWords({ job: 'b' }, NOW)).toMatchObject({
      short: '≈ ?',
      few: true,
      lines: ['Not enough to say: pay or time is not listed, and too few tasks of yours are like it'],
    });
  });

  test('three tasks are enough for no mark of few', () => {
    expect(inWords({ job: 'a', expected: { ...expected!, tasks: 3 } }, NOW).few).toBeUndefined();
  });
});
