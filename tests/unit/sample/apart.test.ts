import { afterEach, expect, test } from 'vitest';
import type { Ended } from '../../../lib/core/fact';
import { correct } from '../../../lib/core/hand/task';
import { sampleYear } from '../../../lib/sample/year';
import { openLedger } from '../../../lib/store/open';
import { countTasks } from '../../../lib/store/query/count-tasks';
import { openSample, removeSample, standing } from '../../../lib/store/sample';
import type { Drawer } from '../../../lib/store/settings';
import { writeAct } from '../../../lib/store/write/act';
import { append } from '../../../lib/store/write/append';
import { loadSample } from '../../../lib/store/write/sample';
import { ofKind } from '../../e2e/harness/records';
import { aFact, aTask } from '../store/a-fact';
import { emptyLedger, everything, SETTINGS } from '../store/ledger';

const NOW = Date.parse('2026-11-22T15:40:00Z');

function drawer(): Drawer & { kept: Record<string, unknown> } {
  const kept: Record<string, unknown> = { settings: { zone: 'Europe/Paris' }, device: 'mine' };
  return {
    kept,
    get: async key => ({ [key]: kept[key] }),
    set: async items => void Object.assign(kept, items),
  };
}
/** The last fortnight is enough here: a year takes the imitation of a database a minute. */
const some = [...sampleYear(NOW, 'Europe/Paris')].filter(f => f.at > NOW - 14 * 86_400_000);

let close: (() => void) | undefined;
afterEach(() => close?.());
async function own() {
  const db = await emptyLedger();
  close = () => db.close();
  return db;
}

test('loaded, changed and removed, it leaves the ledger and the drawer as they were', async () => {
  const db = await own();
  const where = drawer();
  // Unpaid time and terms are the worker's own; a task would end the sample by itself.
  await append(db, [aFact('overhead', '2026-11-22T09:00:00Z', { to: NOW, unpaid: 'search' })], SETTINGS);
  const before = { rows: await everything(db), kept: { ...where.kept, sample: false } };

  await loadSample(where, SETTINGS, some);
  const sample = await openSample();
  expect(await countTasks(sample)).toBeGreaterThan(20);
  const [{ platform, task }] = ofKind(some, 'submitted') as [Ended];
  const act = { act: '0-x', at: NOW, device: 'mine' };
  await writeAct(sample, SETTINGS, correct(act, { platform, task }, { title: 'Mine now' }));
  sample.close();
  expect(await everything(db)).toEqual(before.rows);

  await removeSample(where);
  expect(await everything(db)).toEqual(before.rows);
  expect(where.kept).toEqual(before.kept);
  expect((await indexedDB.databases()).map(each => each.name)).toEqual(['taskfare']);
});

test('a page that still shows it lets go when it is removed', async () => {
  await own();
  const where = drawer();
  await loadSample(where, SETTINGS, some.slice(0, 20));
  const shown = await openSample();
  await removeSample(where);
  await expect(shown.count('tasks')).rejects.toThrow();
});

test('it stands in for an empty ledger only, and is gone with the first task of one’s own', async () => {
  const db = await own();
  const where = drawer();
  expect(await standing(where, db)).toBe('could');
  await loadSample(where, SETTINGS, some.slice(0, 20));
  expect(await standing(where, db)).toBe('shown');
  await append(db, aTask('first', '2026-11-22T10:00:00Z'), SETTINGS);
  expect(await standing(where, db)).toBe('own');
  expect((await indexedDB.databases()).map(each => each.name)).toEqual(['taskfare']);
  expect(await countTasks(await openLedger())).toBe(1);
});
