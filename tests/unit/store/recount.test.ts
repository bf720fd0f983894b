// Knows that what bears on many tasks is left to a recount, which can be stopped anywhere. Refuses to know what changed in them.
import { beforeEach, expect, test, vi } from 'vitest';
import { type Ledger, openLedger } from '../../../lib/store/open';
import { counting, recountDone } from '../../../lib/store/query/recount-done';
import { taskByKey } from '../../../lib/store/query/task-by-key';
import { append } from '../../../lib/store/write/append';
import { hold, release } from '../../../lib/store/write/hold';
import { dropRows, rebuild } from '../../../lib/store/write/rebuild';
import { record } from '../../../lib/store/write/record';
import { recount } from '../../../lib/store/write/recount';
import { aFact, usd } from './a-fact';
import { emptyLedger, everything, SETTINGS } from './ledger';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const NOON = '2026-11-22T12:00:00Z';
const MANY = 1100;
let db: Ledger;
beforeEach(async () => {
  db = await emptyLedger();
  const tasks = Array.from({ length: MANY }, (_, i) => [
    aFact('worked', NOON, { id: `w${i}`, task: `t${i}`, act: 'import', to: Date.parse(NOON) + 3_600_000 }),
    aFact('submitted', '2026-11-22T14:00:00Z', { task: `t${i}` }),
  ]).flat();
  await append(db, tasks, SETTINGS);
});

const hourly = aFact('terms', '2026-11-01T00:00:00Z', { model: 'hourly', rate: usd(7_000_000), act: 'rate' });
const undo = (act: string, by: string, minute: string) =>
  aFact('undone', `2026-11-23T12:${minute}:00Z`, {
    id: `undo ${act}`,
    undoes: act,
    act: by,
    source: 'worker',
  });

test('terms of a platform reach all its tasks, in the recount', async () => {
  expect(await record(db, {}, SETTINGS, () => ({ facts: [hourly] }))).toMatchObject({ stale: true });
  expect(await counting(db)).toBe('running');
  expect((await taskByKey(db, 'p:t0'))?.pay).toBeUndefined();
  await recount(db, SETTINGS);
  expect(await counting(db)).toBeUndefined();
  for (const key of ['p:t0', `p:t${MANY - 1}`])
    expect(await taskByKey(db, key)).toMatchObject({ pay: usd(7_000_000), computed: true });
  const kept = await everything(db);
  await rebuild(db, SETTINGS);
  expect(await everything(db)).toEqual(kept);
});

test('stopped between two batches, it goes on where it was', async () => {
  await record(db, {}, SETTINGS, () => ({ facts: [hourly] }));
  const stop = new AbortController();
  const stopped = recount(db, SETTINGS, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toThrow();
  expect(await counting(db)).toBe('running');
  const begun = (await db.getAll('tasks')).filter(row => row.computed).length;
  expect(begun).toBeGreaterThan(0);
  expect(begun).toBeLessThan(MANY);
  await record(db, {}, SETTINGS, () => ({ facts: [aFact('approved', NOON, { task: 't1099' })] }));
  await recount(db, SETTINGS);
  const kept = await everything(db);
  await rebuild(db, SETTINGS);
  expect(await everything(db)).toEqual(kept);
});

test('taking back an act of many tasks, and taking that back', async () => {
  const whole = await everything(db);
  await record(db, {}, SETTINGS, () => ({ facts: [undo('import', 'u1', '01')] }));
  await recount(db, SETTINGS);
  expect((await taskByKey(db, 'p:t7'))?.worked).toBe(0);
  await record(db, {}, SETTINGS, () => ({ facts: [undo('u1', 'u2', '02')] }));
  await recount(db, SETTINGS);
  const { tasks, days, requesters } = await everything(db);
  expect({ tasks, days, requesters }).toEqual({ tasks: whole.tasks, days: whole.days, requesters: [] });
});

test('a rebuild that is stopped is finished by the next recount', async () => {
  const before = await everything(db);
  const stop = new AbortController();
  const stopped = rebuild(db, SETTINGS, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toThrow();
  await recount(db, SETTINGS);
  expect(await everything(db)).toEqual(before);
});

test('an import that is stopped keeps what it wrote; giving it again adds the rest', async () => {
  const facts = Array.from({ length: 4100 }, (_, i) => aFact('accepted', NOON, { task: `new${i}` }));
  const stop = new AbortController();
  const stopped = append(db, facts, SETTINGS, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toThrow();
  expect(await append(db, facts, SETTINGS)).toEqual({ added: 100 });
});

test('held by the worker, it stops whoever counts, stays so for whoever opens the ledger next, and goes on where it was', async () => {
  const before = await everything(db);
  await dropRows(db, SETTINGS);
  const onProgress = vi.fn(() => void hold(db));
  await recount(db, SETTINGS, { onProgress });
  expect(onProgress).toHaveBeenCalledTimes(1);
  const there = (await db.getAll('tasks')).length;
  expect(there).toBeLessThan(MANY);
  expect(await recountDone(db)).toMatchObject({ is: 'held', dropped: true });
  db.close();
  db = await openLedger();
  await recount(db, SETTINGS);
  expect(await db.getAll('tasks')).toHaveLength(there);
  await record(db, {}, SETTINGS, () => ({ facts: [aFact('approved', NOON, { task: 't1099' })] }));
  expect(await counting(db)).toBe('held');
  await release(db);
  await recount(db, SETTINGS);
  expect(await recountDone(db)).toBeUndefined();
  const { now, tasks } = await everything(db);
  expect(tasks).toHaveLength(MANY);
  expect(now).toEqual([expect.not.objectContaining({ dropped: true, held: true })]);
  const kept = await everything(db);
  await rebuild(db, SETTINGS);
  expect(await everything(db)).toEqual(kept);
  expect(kept.days).not.toEqual(before.days);
});

test('what was held goes on with the next recount that is due; where none is due nothing is held', async () => {
  await hold(db);
  expect(await counting(db)).toBeUndefined();
  await record(db, {}, SETTINGS, () => ({ facts: [hourly] }));
  await hold(db);
  expect(await recountDone(db)).toEqual({ is: 'held', share: 0, dropped: false });
  await record(db, {}, SETTINGS, () => ({ facts: [undo('import', 'u1', '01')] }));
  expect(await counting(db)).toBe('running');
  await recount(db, SETTINGS);
  expect((await taskByKey(db, 'p:t7'))?.worked).toBe(0);
});
