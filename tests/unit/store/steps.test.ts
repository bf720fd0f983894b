// Knows that a ledger of an older version opens as today's, with all it held. Refuses to know what rows say.
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openLedger } from '../../../lib/store/open';
import { counting } from '../../../lib/store/query/recount-done';
import type { Shape } from '../../../lib/store/shape';
import { STEPS } from '../../../lib/store/steps';
import { append } from '../../../lib/store/write/append';
import { recount } from '../../../lib/store/write/recount';
import { aTask } from './a-fact';
import { emptyLedger, everything, SETTINGS } from './ledger';

test('rows of the first version are projected again; facts stay', async () => {
  const fresh = await emptyLedger();
  const facts = [
    ...aTask('1', '2026-11-20T12:00:00Z', { requester: 'r' }),
    ...aTask('2', '2026-11-21T12:00:00Z', { requester: 'r' }),
  ];
  await append(fresh, facts, SETTINGS);
  const today = await everything(fresh);
  const [records, ledger] = [await fresh.getAll('facts'), await fresh.get('now', 'ledger')];

  globalThis.indexedDB = new IDBFactory();
  const old = await openDB<Shape>('taskfare', 1, { upgrade: (db, _f, _t, change) => STEPS[0]!(db, change) });
  for (const record of records) await old.put('facts', record);
  await old.put('now', ledger!);
  await old.put('requesters', { platform: 'p', requester: 'gone', last: 1, sums: { tasks: 1 } });
  old.close();

  const db = await openLedger();
  expect([await counting(db), await db.getAll('requesters')]).toEqual(['running', []]);
  await recount(db, SETTINGS);
  expect(await everything(db)).toEqual(today);
  db.close();
});

test('an empty ledger has nothing to count again', async () => {
  expect(await counting(await emptyLedger())).toBeUndefined();
});
