// Knows that a day of five ways of paying is told right through the store, before and after a week's pay replaces what was expected.
import { beforeEach, expect, test } from 'vitest';
import type { Fact, PayModel } from '../../../lib/core/fact';
import { undo } from '../../../lib/core/hand/undo';
import { csv } from '../../../lib/exchange/csv';
import { collect } from '../../../lib/exchange/export-options';
import type { Ledger } from '../../../lib/store/open';
import { periodEarnings } from '../../../lib/store/query/period-earnings';
import { taskByKey } from '../../../lib/store/query/task-by-key';
import { append } from '../../../lib/store/write/append';
import { rebuild } from '../../../lib/store/write/rebuild';
import { recount } from '../../../lib/store/write/recount';
import { aFact, aTask, at, usd } from './a-fact';
import { emptyLedger, everything, SETTINGS } from './ledger';

const DAY = '2026-11-18';
const MINUTE = 60_000;
let db: Ledger;

const terms = (platform: string, model: PayModel, micros: number, currency: string, day = '2026-11-01') =>
  aFact('terms', `${day}T00:00:00Z`, {
    id: `terms ${platform} ${day}`,
    platform,
    model,
    rate: { micros, currency },
    source: 'worker',
    act: `act ${platform} ${day}`,
  });
/** Worked for `minutes` from `time` on, and handed in where `more` says so. */
const worked = (
  platform: string,
  task: string,
  time: string,
  minutes: number,
  ...more: Fact['kind'][]
): Fact[] => {
  const from = `${DAY}T${time}:00Z`;
  const to = new Date(at(from) + minutes * MINUTE).toISOString();
  const of = (kind: Fact['kind'], iso: string, rest = {}) =>
    aFact(kind, iso, { id: `${platform} ${task} ${kind}`, platform, task, ...rest });
  return [of('opened', from), of('worked', from, { to: at(to) }), ...more.map(kind => of(kind, to))];
};
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const ratings = Array.from({ length: 40 }, (_, i) => [
  ...worked('raterhub', `r${i}`, clock(11 * 60 + 2 * i), 2, 'submitted'),
  aFact('offered', `${DAY}T11:00:00Z`, {
    id: `offer ${i}`,
    platform: 'raterhub',
    task: `r${i}`,
    estimated: 3 * MINUTE,
  }),
]).flat();

beforeEach(async () => {
  db = await emptyLedger();
  await append(
    db,
    [
      terms('outlier', 'hourly', 12_000_000, 'USD'),
      terms('outlier', 'hourly', 15_000_000, 'USD', '2026-11-16'),
      ...worked('outlier', 'day', '08:00', 120),
      terms('raterhub', 'estimate', 12_000_000, 'USD'),
      ...ratings,
      terms('onepilot', 'ticket', 1_200_000, 'EUR'),
      ...['a', 'b', 'c'].flatMap((id, i) => worked('onepilot', id, clock(13 * 60 + 5 * i), 5, 'submitted')),
      terms('sama', 'salary', 21_000_000_000, 'KES'),
      ...worked('sama', 'day', '14:00', 480),
      ...aTask('piece', `${DAY}T22:15:00Z`),
    ],
    SETTINGS,
  );
});

const ask = async () => {
  const { money, ...rest } = await periodEarnings(db, SETTINGS, DAY, DAY, at('2026-11-22T12:00:00Z'));
  return { ...rest, of: (currency: string) => money.find(m => m.currency === currency) };
};
const ATTENTION = (120 + 80 + 15 + 480 + 10) * MINUTE;
const hourly = (micros: number): number => Math.round((micros * 3_600_000) / ATTENTION);

test('piece pending; hour, estimate, ticket and salary expected: one denominator, each to the micro', async () => {
  const day = await ask();
  expect(day).toMatchObject({ attention: ATTENTION, tasks: 46, unpriced: 0 });
  // 2 h × $15 + 40 × 3 min × $12 = $30 + $24.
  expect(day.of('USD')).toMatchObject({ pending: 1_500_000, expected: 54_000_000, confirmed: 0, untimed: 0 });
  expect(day.of('USD')?.realHourly).toBe(hourly(55_500_000));
  expect(day.of('EUR')).toMatchObject({ expected: 3_600_000, realHourly: hourly(3_600_000) });
  // 21,000 KES over November's thirty days.
  expect(day.of('KES')).toMatchObject({ expected: 700_000_000, realHourly: hourly(700_000_000) });
  const lines = (await (await collect(csv(db), 'text/csv')).text()).trim().split('\r\n');
  expect(lines.filter(line => line.endsWith(',yes'))).toHaveLength(44);
  expect(lines.find(line => line.startsWith('outlier'))).toContain(',open,30.00,USD,');
});

test('a week’s pay takes the place of what was expected of its tasks, whatever was expected', async () => {
  await append(
    db,
    [
      aFact('income', '2026-11-21T09:00:00Z', {
        platform: 'outlier',
        task: 'week',
        from: at('2026-11-15T23:00:00Z'),
        to: at('2026-11-22T23:00:00Z'),
        pay: usd(33_000_000),
      }),
      aFact('paid', '2026-11-21T09:00:00Z', { platform: 'outlier', task: 'week' }),
    ],
    SETTINGS,
  );
  const usdNow = (await ask()).of('USD');
  expect(usdNow).toMatchObject({
    confirmed: 33_000_000,
    expected: 24_000_000,
    pending: 1_500_000,
    untimed: 0,
  });
  expect(usdNow?.realHourly).toBe(hourly(58_500_000));
});

test('terms taken back leave their work unpriced, and a rebuild gives the same rows', async () => {
  const act = { act: 'back', at: at('2026-11-22T10:00:00Z'), device: 'd' };
  await append(db, undo(act, ['act raterhub 2026-11-01'], 'raterhub'), SETTINGS);
  await recount(db, SETTINGS);
  expect((await taskByKey(db, 'raterhub:r0'))?.pay).toBeUndefined();
  const day = await ask();
  expect(day.unpriced).toBe(40);
  expect(day.of('USD')).toMatchObject({ expected: 30_000_000 });
  const { tasks, days } = await everything(db);
  await rebuild(db, SETTINGS);
  expect(await everything(db)).toMatchObject({ tasks, days });
});
