// Knows that a long list is cut by the month and begins at the day asked for.
import { beforeAll, expect, test } from 'vitest';
import { EVERYTHING, type Wanted } from '../../../components/ledger/wanted';
import type { Desk } from '../../../entrypoints/ledger/desk';
import { type Found, find } from '../../../entrypoints/ledger/search/find';
import { partOf } from '../../../entrypoints/ledger/search/part';
import { append } from '../../../lib/store/write/append';
import { aFact } from './a-fact';
import { emptyLedger, SETTINGS } from './ledger';

/** Days of 2026 with one task each, at half past midnight in Paris: the evening before by UTC. */
const DAYS = ['09-30', '10-01', '10-15', '10-31', '11-01', '11-20'];
let desk: Desk;
beforeAll(async () => {
  const db = await emptyLedger();
  const facts = DAYS.map(day => {
    const at = new Date(Date.parse(`2026-${day}T00:30:00+01:00`) - (day < '10-25' ? 3_600_000 : 0));
    return aFact('submitted', at.toISOString(), { task: day });
  });
  await append(db, facts, SETTINGS);
  desk = { db, settings: SETTINGS, nameOf: id => id } as Desk;
});

async function shown(wanted: Partial<Wanted>, most: number) {
  const all = { ...EVERYTHING, ...wanted };
  const told: Found[] = [];
  await find(desk, all, now => told.push(now), new AbortController().signal);
  const part = partOf(desk, told.at(-1)!, all, most);
  const days = part.keys.map(key => key.slice(2));
  return { days, from: days[part.begin], month: part.month, all: part.all };
}
const WAYS: Partial<Wanted>[] = [{}, { platform: 'p' }];

test.each(WAYS)('a list that scrolls begins at the day asked for, in either order (%o)', async way => {
  expect(await shown({ ...way, at: '2026-10-15' }, 10)).toEqual({
    days: DAYS.toReversed(),
    from: '10-15',
    month: undefined,
    all: 6,
  });
  expect((await shown({ ...way, at: '2026-10-20' }, 10)).from).toBe('10-15');
  expect((await shown({ ...way, at: '2026-10-20', sort: 'oldest' }, 10)).from).toBe('10-31');
  expect((await shown(way, 10)).from).toBe('11-20');
});

test.each(WAYS)(
  'a longer one shows a month of local days: the newest, or the one asked for (%o)',
  async way => {
    expect(await shown(way, 5)).toEqual({
      days: ['11-20', '11-01'],
      from: '11-20',
      month: '2026-11-01',
      all: 6,
    });
    const october = await shown({ ...way, at: '2026-10-16' }, 5);
    expect(october).toEqual({
      days: ['10-31', '10-15', '10-01'],
      from: '10-15',
      month: '2026-10-01',
      all: 6,
    });
    const back = await shown({ ...way, at: '2026-10-02', sort: 'oldest' }, 5);
    expect(back).toMatchObject({ days: ['10-01', '10-15', '10-31'], from: '10-15' });
    expect((await shown({ ...way, at: '2026-08-01' }, 5)).days).toEqual([]);
  },
);

test('in order of money there is no month: the first so many', async () => {
  expect(await shown({ sort: 'pay' }, 4)).toMatchObject({ all: 6, month: undefined });
  expect((await shown({ sort: 'pay' }, 4)).days).toHaveLength(4);
});
