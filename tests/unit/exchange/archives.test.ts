// Knows that archives of the old services come in as they were meant. Refuses to know today's requesters: every value is invented.
import { expect, test } from 'vitest';
import { sourceFigures } from '../../../lib/core/rating-source';
import { readRatings } from '../../../lib/exchange/pack/read-ratings';

const read = async (value: unknown) => {
  const { source, ratings, leftOut } = await readRatings(new Blob([JSON.stringify(value)]));
  const figures = Object.fromEntries(ratings.map(each => [each.requester, sourceFigures(each.sums)]));
  return { source, ratings, leftOut, figures };
};

test('Turkopticon: points, with 0 for nobody, empty answers passed over, odd ones counted', async () => {
  const { source, ratings, leftOut, figures } = await read({
    A1INVENTED01: {
      name: 'Tea Lab',
      attrs: { comm: '0.00', pay: '3.25', fair: '4.50', fast: '2.00' },
      reviews: 8,
      tos_flags: 0,
    },
    A1INVENTED02: [],
    A1INVENTED03: { name: 'x', attrs: { pay: '3' }, reviews: 'many' },
    'not an id': { name: 'x', attrs: { pay: '3' }, reviews: 1 },
  });
  expect(source).toMatchObject({ kind: 'turkopticon', requesters: 1, platforms: ['mturk'] });
  expect(source.made).toBeUndefined();
  expect([leftOut, ratings[0]!.name]).toEqual([2, 'Tea Lab']);
  expect(figures.A1INVENTED01).toMatchObject({
    reviews: 8,
    scores: [
      { of: 'pay', mean: 3.25, n: 8 },
      { of: 'fairness', mean: 4.5, n: 8 },
      { of: 'speed', mean: 2, n: 8 },
    ],
  });
});

test('Turkopticon 2: sums of dollars and seconds, as the service gave them and as tools kept them', async () => {
  const all = { reward: [12.5, 9000, 10], pending: 86_400, comm: [3, 4], rejected: [1, 10], broken: [2, 10] };
  const given = await read({
    data: [{ id: 'A1INVENTED01', attributes: { rname: 'Oak Data', aggregates: { all, recent: all } } }],
  });
  expect(given.source).toMatchObject({ kind: 'turkopticon2' });
  expect(given.ratings[0]).toMatchObject({ name: 'Oak Data' });
  expect(given.figures.A1INVENTED01).toMatchObject({
    reviews: 10,
    hourly: [{ micros: 5_000_000, currency: 'USD' }],
    approvalShare: 0.9,
    tags: [{ tag: 'broken', n: 2 }],
  });
  const later = await read({ A1INVENTED01: { all, updated: Date.UTC(2025, 1, 3) } });
  expect(later.source.made).toBe('2025-02');
  const kept = await read({ A1INVENTED01: { all, time: Date.UTC(2024, 4, 3) } });
  expect(kept.figures).toEqual(given.figures);
  expect(kept.source.made).toBe('2024-05');
});

test('TurkerView: a mean wage is told as such, and its words for a rating are left out', async () => {
  const { source, figures } = await read({
    requesters: {
      A1INVENTED01: {
        requester_name: 'Studio Lumen',
        requester_id: 'A1INVENTED01',
        reviews: 40,
        wages: { average: { wage: '8.40', class: 'text-success' }, user_average: { wage: null } },
        ratings: { pay: { text: 'Good' }, fast: '4.2' },
        rejections: 1,
      },
    },
  });
  expect(source).toMatchObject({ kind: 'turkerview' });
  expect(figures.A1INVENTED01).toMatchObject({
    reviews: 40,
    hourly: [{ micros: 8_400_000, currency: 'USD' }],
    scores: [{ of: 'speed', mean: 4.2, n: 40 }],
  });
  const older = await read({
    A1INVENTED02: { ratings: { hourly: '6.00', pay: '3', fast: '4', comm: '5' }, reviews: 2 },
  });
  expect(older.figures.A1INVENTED02!.hourly).toEqual([{ micros: 6_000_000, currency: 'USD' }]);
});
