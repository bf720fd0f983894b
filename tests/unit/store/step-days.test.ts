// Knows that a ledger from before the hours, one from before what waits, and one from before the names of requesters, get them. Refuses to know the other steps.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openLedger } from '../../../lib/store/open';
import { daysBetween } from '../../../lib/store/query/days-between';
import { counting } from '../../../lib/store/query/recount-done';
import type { Shape } from '../../../lib/store/shape';
import { STEPS } from '../../../lib/store/steps';
import { originsOf } from '../../../lib/store/write/origins';
import { recount } from '../../../lib/store/write/recount';
import { money, saying, utc } from '../core/say';
import { SETTINGS } from './ledger';

const NAME = 'older';
const say = saying('prolific', 'a');
const FACTS = [
  say('offered', utc('2026-11-01 10:00'), { pay: money('2.00 GBP'), requester: 'R', requesterName: 'Acme' }),
  say('worked', utc('2026-11-01 10:00'), { to: utc('2026-11-01 10:10'), source: 'sensor' }),
  say('submitted', utc('2026-11-01 10:10')),
];

/** As a version left it on the disk: today's writing needs today's stores. */
async function leave(version: number): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const first = await openDB<Shape>(NAME, version, {
    upgrade: (db, _from, _to, change) => STEPS.slice(0, version).forEach(step => void step(db, change)),
  });
  await first.put('facts', { home: 't|prolific:a', facts: FACTS, acts: [], origins: originsOf(FACTS) });
  await first.put('now', { key: 'ledger', facts: FACTS.length, changes: 1, recounts: [] });
  first.close();
}

test('a ledger of the second version is counted again, once, and its days have hours then', async () => {
  await leave(2);
  const db = await openLedger(NAME);
  expect(await counting(db)).toBe('running');
  await recount(db, SETTINGS);
  const [day] = await daysBetween(db, '2026-11-01', '2026-11-01');
  expect(day!.sums.hours).toEqual({ 11: { worked: 600_000, tasks: 1, money: { GBP: 2_000_000 } } });
  db.close();
  const again = await openLedger(NAME);
  expect(await counting(again)).toBeUndefined();
  again.close();
});

test('a ledger of the fourth version is counted again, and its days say what waits', async () => {
  await leave(4);
  const db = await openLedger(NAME);
  expect(await counting(db)).toBe('running');
  await recount(db, SETTINGS);
  const [day] = await daysBetween(db, '2026-11-01', '2026-11-01');
  expect(day!.sums.waiting).toEqual({ decision: { tasks: 1, money: { GBP: 2_000_000 } } });
  db.close();
});

test('a ledger of the sixth version is counted again, and its requesters have their names', async () => {
  await leave(6);
  const db = await openLedger(NAME);
  expect(await counting(db)).toBe('running');
  await recount(db, SETTINGS);
  expect((await db.getAll('requesters'))[0]!.sums.names).toEqual({ Acme: 1 });
  db.close();
});
