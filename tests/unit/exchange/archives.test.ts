// Knows that archives of the old services come in as they were meant. Refuses to know today's requesters: every value is invented.
import { expect, test } from 'vitest';
import { sourceFigures } from '../../../lib/core/rating-source';
import { readRatings } from '../../../lib/exchange/pack/read-ratings';

const read = async (value: unknown) => {
  const [found, ...others] = await readRatings(new Blob([JSON.stringify(value)]));
  expect(others).toEqual([]);
  const { source, ratings, leftOut } = found!;
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

const TO1 = { name: 'Tea Lab', attrs: { comm: '4.00', pay: '3.00', fair: '0.00', fast: '0.00' }, reviews: 2 };
const TO2 = { all: { reward: [12.5, 9000, 10], rejected: [1, 10], broken: [2, 10] } };
const TV = { reviews: 3, requester_name: 'Tea Lab', wages: { average: { wage: '8.00' } }, ratings: {} };
const SAVED = Date.UTC(2021, 6, 3);

const several = async (value: unknown) =>
  (await readRatings(new Blob([JSON.stringify(value)]))).map(({ source, ratings }) => ({
    kind: source.kind,
    made: source.made,
    of: ratings.map(({ requester, to }) => [requester, to]),
  }));

test('a file that joins the services by requester is as many sources, each with its age', async () => {
  const one = { time: SAVED, average: 3, turkerview: TV, turkopticon: TO1, turkopticon2: TO2 };
  const two = { time: 0, turkerview: null, turkopticon: [], turkopticon2: TO2 };
  const three = ['turkopticon', 'turkopticon2', 'turkerview'];
  const expected = three.map(kind => ({
    kind,
    made: '2021-07',
    of: [['A1INVENTED01', '2021-07'], ...(kind === 'turkopticon2' ? [['A1INVENTED02', undefined]] : [])],
  }));
  expect(await several({ A1INVENTED01: one, A1INVENTED02: two })).toEqual(expected);
  expect(
    await several([
      { id: 'A1INVENTED01', ...one },
      { id: 'A1INVENTED02', ...two },
    ]),
  ).toEqual(expected);
  expect(await several([{ id: 'A1INVENTED01', time: SAVED, to1: TO1, to2: TO2 }])).toEqual(
    expected.slice(0, 2).map(each => ({ ...each, of: each.of.slice(0, 1) })),
  );
});

test('a file with a database of each service, and a list of one service', async () => {
  const rows = (review: object) => [{ id: 'A1INVENTED01', updated: SAVED, ...review }];
  const of = [['A1INVENTED01', '2021-07']];
  expect(await several({ turkerview: rows(TV), turkopticon: rows(TO1), turkopticon2: rows(TO2) })).toEqual(
    ['turkopticon', 'turkopticon2', 'turkerview'].map(kind => ({ kind, made: '2021-07', of })),
  );
  expect(await several(rows(TO1))).toEqual([{ kind: 'turkopticon', made: '2021-07', of }]);
});

test('what a later tool kept of Turkopticon 2 is a mean, and says so; its rejections are of nobody knows how many', async () => {
  const { figures } = await read({
    A1INVENTED01: {
      all: {
        hourly: '6.50',
        rejected: 3,
        broken: 2,
        pending: '1.20 days',
        comm: '75%',
        recommend: null,
        tos: 0,
      },
      recent: {},
    },
  });
  expect(figures.A1INVENTED01).toMatchObject({
    hourly: [{ micros: 6_500_000, currency: 'USD' }],
    isMean: true,
    approvalShare: undefined,
    tags: [{ tag: 'broken', n: 2 }],
  });
});
