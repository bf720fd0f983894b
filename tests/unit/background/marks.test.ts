import { describe, expect, test } from 'vitest';
import { inWords } from '../../../lib/background/mark-words';
import { marksOf, marksOn, ratingOf } from '../../../lib/background/marks';
import type { Saying } from '../../../lib/core/heard';
import type { RatingSource } from '../../../lib/core/rating-source';
import type { Review } from '../../../lib/core/review';
import type { Sighting } from '../../../lib/core/sighting';
import { historyOf } from '../../../lib/ratings/expect/history';
import { pastOf } from '../../../lib/ratings/expect/past';
import { finishedTasks } from '../../../lib/store/query/finished-tasks';
import { append } from '../../../lib/store/write/append';
import { speak } from '../components/speak';
import { aFact, aTask } from '../store/a-fact';
import { emptyLedger, SETTINGS } from '../store/ledger';

const listed = (job: string, more: Partial<Sighting> = {}): Sighting => ({
  platform: 'p',
  reading: 'list',
  says: 'listed',
  source: 'page',
  job,
  title: 'A study',
  pay: { micros: 2_000_000, currency: 'USD' },
  estimated: 600_000,
  ...more,
});
const marking = (more: object = {}) => ({
  listings: new Map([['a', listed('a')]]),
  history: historyOf([]),
  reviews: new Map<string, Review>(),
  sayings: new Map<string, readonly Saying[]>(),
  settings: { rates: [] },
  today: '2026-11-22',
  ...more,
});

describe('an answer to a page', () => {
  test('tells nothing of a job that this session’s pages did not list', () => {
    expect(marksOf(['a', 'never-listed'], marking()).map(mark => mark.job)).toEqual(['a']);
  });

  test('carries of a review its mark and the mean of its points, never its note or tags', () => {
    const review: Review = { pay: 5, speed: 4, tags: ['broken'], note: 'my own words', mark: 'avoid' };
    const [mark] = marksOf(
      ['a'],
      marking({
        listings: new Map([['a', listed('a', { requester: 'r1' })]]),
        reviews: new Map([
          ['p:r1', review],
          ['q:r1', { tags: [], mark: 'favourite' }],
        ]),
      }),
    );
    expect(mark!.rating).toEqual({ mark: 'avoid', stars: 4.5 });
    expect(JSON.stringify(mark)).not.toContain('my own words');
    expect(ratingOf({ tags: ['great'], note: 'x' })).toBeUndefined();
  });

  test('says what others say of the requester, beside the own figures, and changes none of these', () => {
    const rating = {
      source: 's',
      platform: 'p',
      requester: 'r1',
      to: '2026-03',
      sums: {
        tasks: 40,
        status: { approved: 36, rejected: 4 },
        money: { USD: { earned: 9_000_000, worked: 7_200_000 } },
      },
    };
    const source: RatingSource = {
      id: 's',
      kind: 'pack',
      maker: 'Ada',
      made: '2026-11',
      imported: 0,
      requesters: 1,
      platforms: ['p'],
      enabled: true,
      weight: 100,
    };
    const listings = new Map(['r1', 'r2'].map(r => [r, listed(r, { requester: r })]));
    const heard = new Map([['p:r1', [{ source, rating }]]]);
    const [one, two] = marksOf(['r1', 'r2'], marking({ listings, sayings: heard }));
    expect(one!.expected).toEqual(two!.expected);
    expect(two!.heard).toBeUndefined();
    speak();
    expect(inWords(one!, 0).lines.at(-1)).toBe(
      'Others (Ada): $4.50 an hour · Approved: 90%, at least 77% · 40 tasks · newest from March 2026',
    );
  });

  test('dims what is below the threshold, in its currency or by the worker’s rate, and nothing that cannot be compared', () => {
    const dim = (dimBelow?: object, rates: object[] = []) =>
      marksOf(['a'], marking({ settings: { dimBelow, rates } }))[0]!.dim;
    expect(dim()).toBeUndefined();
    expect(dim({ micros: 12_000_000, currency: 'USD' })).toBeUndefined();
    expect(dim({ micros: 12_000_001, currency: 'USD' })).toBe(true);
    expect(dim({ micros: 11_000_000, currency: 'EUR' })).toBeUndefined();
    const rate = { from: 'USD', to: 'EUR', rate: 0.9, day: '2026-01-01' };
    expect(dim({ micros: 11_000_000, currency: 'EUR' }, [rate])).toBe(true);
  });
});

test('a quiet platform has none until the worker asks for them; any other has them until they are turned off', () => {
  const on = (quiet: true | undefined, marks?: Record<string, boolean>) =>
    marksOn({ marks }, { id: 'p', quiet });
  expect([
    on(undefined),
    on(true),
    on(undefined, { p: false }),
    on(true, { p: true }),
    on(true, { q: true }),
  ]).toEqual([true, false, false, true, false]);
});

test('what is learnt from is what was done to the end, of this platform, the newest first to be kept', async () => {
  const db = await emptyLedger();
  const facts = [
    ...['01', '02', '03', '04'].flatMap(day =>
      aTask(`t${day}`, `2026-11-${day}T10:00:00Z`, { requester: 'r1' }),
    ),
    ...aTask('rejected', '2026-11-05T10:00:00Z'),
    aFact('rejected', '2026-11-06T10:00:00Z', { task: 'rejected' }),
    ...aTask('returned', '2026-11-05T12:00:00Z').slice(0, 3),
    aFact('returned', '2026-11-05T13:00:00Z', { task: 'returned' }),
    ...aTask('elsewhere', '2026-11-05T14:00:00Z').map(fact => ({
      ...fact,
      id: `q${fact.id}`,
      platform: 'q',
    })),
  ];
  await append(db, facts, SETTINGS);
  const names = (most: number) => finishedTasks(db, 'p', most).then(rows => rows.map(row => row.task).sort());
  expect(await names(10)).toEqual(['rejected', 't01', 't02', 't03', 't04']);
  expect(await names(2)).toEqual(['rejected', 't03', 't04']);
  expect(await names(1)).toEqual(['rejected', 't04']);
  const pasts = (await finishedTasks(db, 'p', 10)).flatMap(row => pastOf(row) ?? []);
  expect(pasts.filter(past => past.approved === false)).toHaveLength(1);
  expect(pasts.every(past => past.worked === 600_000)).toBe(true);
});
