// Knows that an old history, opened today, fills in what is known, adds what is not, and leaves today's rates as they were.
import { beforeEach, expect, test } from 'vitest';
import { observe } from '../../../lib/background/observe';
import { taskKey } from '../../../lib/core/home';
import type { Sighting } from '../../../lib/core/sighting';
import type { Ledger } from '../../../lib/store/open';
import { periodEarnings } from '../../../lib/store/query/period-earnings';
import { taskByKey } from '../../../lib/store/query/task-by-key';
import { append } from '../../../lib/store/write/append';
import { record } from '../../../lib/store/write/record';
import { aFact, aTask, at, usd } from './a-fact';
import { emptyLedger, SETTINGS } from './ledger';

const NOW = at('2026-11-22T12:00:00Z');
const TODAY = '2026-11-22';
let db: Ledger;
beforeEach(async () => {
  db = await emptyLedger();
  // Today: ten minutes for $1.50, and twenty on work without pay, which would cover any money of today that has no time.
  await append(
    db,
    ['mturk', 'prolific', 'microworkers'].flatMap(platform => [
      ...aTask('new', '2026-11-22T09:00:00Z').map(fact => ({
        ...fact,
        platform,
        id: `${platform} ${fact.id}`,
      })),
      aFact('worked', '2026-11-22T10:00:00Z', {
        id: `bare ${platform}`,
        platform,
        task: 'bare',
        to: at('2026-11-22T10:20:00Z'),
      }),
      ...aTask('old', '2026-11-02T09:00:00Z').map(fact => ({
        ...fact,
        platform,
        id: `${platform} ${fact.id}`,
      })),
    ]),
    SETTINGS,
  );
});

/** A page of history as the background takes it in. */
async function open(platform: string, sightings: readonly Partial<Sighting>[], moment = NOW): Promise<void> {
  const seen = {
    platform,
    kind: 'payments' as const,
    place: '/history',
    sightings: sightings.map(
      (s, i): Sighting => ({
        platform,
        reading: 'h',
        says: 'status',
        source: 'page',
        title: `Old ${i}`,
        ...s,
      }),
    ),
  };
  const tasks = seen.sightings.flatMap(s => (s.task === undefined ? [] : [taskKey(platform, s.task)]));
  await record(db, { tasks, openOf: platform, standInsOf: platform }, SETTINGS, loaded => {
    const context = {
      tab: 1,
      at: moment,
      device: 'd',
      zone: SETTINGS.zone,
      listings: new Map(),
      presence: false,
      names: [],
    };
    return { facts: observe(seen, loaded, context).noticed.facts };
  });
}
const today = () => periodEarnings(db, SETTINGS, TODAY, TODAY, NOW);
const rates = async () => {
  const { money, attention } = await today();
  return {
    attention,
    money: money.map(m => [m.currency, m.realHourly, m.confirmedHourly, m.taskHourly, m.received]),
  };
};
const history = (n: number, more: (i: number) => Partial<Sighting>): Partial<Sighting>[] =>
  Array.from({ length: n }, (_, i) => ({
    task: `h${i}`,
    pay: usd(700_000 + i),
    status: 'approved',
    ...more(i),
  }));
const of = (platform: string, task: string) => taskByKey(db, `${platform}:${task}`);

test('200 submissions with the platform’s own stamps lie on the days they ended', async () => {
  const before = await rates();
  const ended = (i: number) => at('2026-03-01T12:00:00Z') + i * 86_400_000;
  await open('prolific', [
    ...history(200, i => ({ endedAt: ended(i), bonus: [usd(10_000)] })),
    { task: 'old', pay: usd(1_500_000), status: 'approved', bonus: [usd(250_000)] },
  ]);
  expect(await rates()).toEqual({ ...before, money: [['USD', ...before.money[0]!.slice(1, 4), 1_750_000]] });
  expect(await of('prolific', 'h7')).toMatchObject({
    status: 'approved',
    worked: 0,
    submittedAt: ended(7),
    decidedAt: expect.toSatisfy((d: number) => Math.abs(d - ended(7)) <= 1),
    marks: ['untimed'],
  });
  expect(await of('prolific', 'old')).toMatchObject({
    status: 'approved',
    worked: 600_000,
    bonus: [usd(250_000)],
  });
});

test('days of MTurk, page by page, lie on the day of their page', async () => {
  const before = await rates();
  for (let page = 0; page < 10; page++) {
    const day = at(`2026-08-${10 + page}T12:00:00Z`);
    const rows = history(20, i => ({
      task: `p${page}.${i}`,
      from: day,
      status: i % 5 === 4 ? 'rejected' : 'paid',
    }));
    await open('mturk', rows);
  }
  await open('mturk', [{ task: 'old', status: 'paid', from: at('2026-11-02T12:00:00Z') }]);
  expect((await rates()).money[0]!.slice(1, 4)).toEqual(before.money[0]!.slice(1, 4));
  const first = await periodEarnings(db, SETTINGS, '2026-08-10', '2026-08-10', NOW);
  expect(first).toMatchObject({
    tasks: 20,
    attention: 0,
    money: [{ received: expect.any(Number), realHourly: undefined }],
  });
  expect(await of('mturk', 'old')).toMatchObject({ status: 'paid', worked: 600_000 });
  // Only what was known and is paid since is received today.
  expect((await today()).money[0]!.received).toBe(1_500_000);
});

test('a history without any date is shown, marked, and stays out of today’s rates and of what was received', async () => {
  const before = await rates();
  await open(
    'microworkers',
    history(200, () => ({ status: 'paid' })),
  );
  expect(await rates()).toEqual(before);
  expect(await of('microworkers', 'h3')).toMatchObject({ marks: ['untimed', 'undated'], status: 'paid' });
  expect((await today()).money[0]!.untimed).toBe(
    history(200, () => ({})).reduce((sum, s) => sum + s.pay!.micros, 0),
  );
  // Opened again, it says nothing new; decided while known, it is received today.
  const facts = await db.count('facts');
  await open(
    'microworkers',
    history(200, () => ({ status: 'paid' })),
    NOW + 60_000,
  );
  expect(await db.count('facts')).toBe(facts);
  await open('microworkers', [{ task: 'wait', pay: usd(90_000), status: 'submitted' }]);
  await open('microworkers', [{ task: 'wait', pay: usd(90_000), status: 'paid' }], NOW + 120_000);
  expect((await today()).money[0]!.received).toBe(90_000);
});
