// Knows that a search tells its first tasks early and all of them in the end, from memory or from the disk, whoever writes meanwhile.
import { beforeAll, expect, test } from 'vitest';
import { EVERYTHING, type Wanted } from '../../../components/ledger/wanted';
import type { Desk } from '../../../entrypoints/ledger/desk';
import { type Found, find } from '../../../entrypoints/ledger/search/find';
import { foldEntries } from '../../../lib/store/entries/fold';
import { type Ledger, openLedger } from '../../../lib/store/open';
import { entries, entriesHere } from '../../../lib/store/query/entries';
import { append } from '../../../lib/store/write/append';
import { aFact, aTask } from './a-fact';
import { emptyLedger, SETTINGS } from './ledger';

/** Three a day: more days than are read from the disk at one go. */
const DAYS = 60;
const day = (i: number): string => new Date(Date.UTC(2026, 0, 1 + Math.floor(i / 3), 9, i % 3)).toISOString();

let keys: string[];
beforeAll(async () => {
  const db = await emptyLedger();
  const facts = Array.from({ length: 3 * DAYS }, (_, i) => [
    aFact('offered', day(i), { task: `t${i}`, title: i % 2 === 0 ? 'green tea' : 'coffee' }),
    aFact('submitted', day(i), { task: `t${i}` }),
  ]).flat();
  await append(db, facts, SETTINGS);
  await foldEntries(db, 0);
  // Not every day is folded in, and one task has no end.
  await append(db, aTask('late', '2026-02-01T12:00:00Z'), SETTINGS);
  await append(db, [aFact('offered', '2026-03-20T12:00:00Z', { task: 'open', title: 'open tea' })], SETTINGS);
  const rows = await db.getAllFromIndex('tasks', 'time');
  keys = rows.reverse().map(row => row.key);
  db.close();
});

const search = async (db: Ledger, more: Partial<Wanted> = {}): Promise<readonly Found[]> => {
  const told: Found[] = [];
  const desk = { db, settings: SETTINGS, nameOf: (id: string) => id } as Desk;
  await find(desk, { ...EVERYTHING, ...more }, now => told.push(now), new AbortController().signal);
  return told;
};

test.each(['from the disk', 'from memory'])('the first tasks come before all are found, %s', async way => {
  const db = await openLedger();
  if (way === 'from memory') await entries(db);
  const told = await search(db);
  expect(told.map(({ isPart }) => isPart ?? false)).toEqual([...told.slice(1).map(() => true), false]);
  expect(told.length).toBeGreaterThan(1);
  for (const part of told.slice(0, -1)) {
    expect(part.keys).toEqual(keys.slice(0, part.keys.length));
    expect(part.keys.length).toBeGreaterThan(30);
  }
  expect(told.at(-1)!.keys).toEqual(keys);
  const times = told.at(-1)!.times;
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  db.close();
});

test('in another order, or from a day on, nothing is told before it is certain', async () => {
  const db = await openLedger();
  for (const more of [{ sort: 'oldest' }, { sort: 'pay' }, { at: '2026-01-05' }] as const)
    expect((await search(db, more)).map(({ isPart }) => isPart)).toEqual([undefined]);
  expect((await search(db, { sort: 'oldest' })).at(-1)!.keys).toEqual(keys.toReversed());
  db.close();
});

test('the blocks that come from the disk are all of them, in order, also for who asks later', async () => {
  const db = await openLedger();
  const [early, late]: [string[], string[]] = [[], []];
  let other: Promise<unknown> | undefined;
  await entries(db, {
    came: blocks => {
      early.push(...blocks.flatMap(block => block.keys));
      other ??= entries(db, { came: some => late.push(...some.flatMap(block => block.keys)) });
    },
  });
  await other;
  expect(early).toEqual(keys);
  expect(late).toEqual(keys);
  db.close();
});

test('what was found in memory is found again where another page has written since', async () => {
  const [db, other] = [await openLedger(), await openLedger()];
  expect((await search(db, { words: 'coffee' })).at(-1)!.keys).toHaveLength((3 * DAYS) / 2);
  const before = entriesHere(db);
  await append(other, [aFact('removed', '2026-03-01T09:00:00Z', { task: 't1' })], SETTINGS);
  const found = (await search(db, { words: 'coffee' })).at(-1)!.keys;
  expect(found).toHaveLength((3 * DAYS) / 2 - 1);
  expect(found).not.toContain('p:t1');
  expect(entriesHere(db)).not.toBe(before);
  for (const each of [db, other]) each.close();
});
