// Knows what the one writer promises: what a plan is given, all or nothing, rows at once. Refuses to test the projection.
import { beforeEach, expect, test } from 'vitest';
import type { Fact } from '../../../lib/core/fact';
import type { Ledger } from '../../../lib/store/open';
import { daysBetween } from '../../../lib/store/query/days-between';
import { factsOf } from '../../../lib/store/query/facts-of';
import { openTasks } from '../../../lib/store/query/open-tasks';
import { readNow } from '../../../lib/store/query/read-now';
import { taskByKey } from '../../../lib/store/query/task-by-key';
import { record } from '../../../lib/store/write/record';
import { aFact, aTask, at, usd } from './a-fact';
import { initial } from './a-now';
import { emptyLedger, everything, SETTINGS } from './ledger';

const NOON = '2026-11-22T12:00:00Z';
let db: Ledger;
beforeEach(async () => {
  db = await emptyLedger();
});
const write = (...facts: Fact[]) => record(db, {}, SETTINGS, () => ({ facts }));

test('a task is a row, part of its day and of its requester in one go', async () => {
  const { added, changed, rows } = await write(...aTask('1', NOON, { requester: 'r', requesterName: 'R' }));
  expect(added).toBe(4);
  expect(changed).toEqual(['p:1']);
  expect(rows.get('p:1')).toMatchObject({ status: 'submitted', worked: 600_000, pay: usd(1_500_000) });
  expect(await daysBetween(db, '2026-11-22', '2026-11-22')).toMatchObject([
    { platform: 'p', sums: { worked: { submitted: 600_000 } } },
  ]);
  expect(await db.getAll('requesters')).toMatchObject([{ requester: 'r', name: 'R', sums: { tasks: 1 } }]);
});

test('the same facts again change nothing', async () => {
  await write(...aTask('1', NOON, { requester: 'r' }));
  const before = await everything(db);
  expect(await write(...aTask('1', NOON, { requester: 'r' }))).toMatchObject({ added: 0, changed: [] });
  expect(await everything(db)).toEqual(before);
});

test('a longer span under the same id lengthens the task and its day', async () => {
  await write(aFact('worked', NOON, { id: 's', to: at(NOON) + 30_000 }));
  const { added, rows } = await write(aFact('worked', NOON, { id: 's', to: at(NOON) + 60_000 }));
  expect(added).toBe(0);
  expect(rows.get('p:t')?.worked).toBe(60_000);
  expect(await daysBetween(db, '2026-11-22', '2026-11-22')).toMatchObject([
    { sums: { worked: { open: 60_000 } } },
  ]);
});

test('the plan is given the present, the facts it asked for, and the open tasks with theirs', async () => {
  const now = initial('s1');
  await record(db, {}, SETTINGS, () => ({
    facts: [
      ...aTask('done', NOON),
      aFact('accepted', NOON, { task: 'open', deadline: 5 }),
      aFact('accepted', NOON, { task: 'other', platform: 'q' }),
    ],
    now,
  }));
  let given: unknown;
  await record(db, { tasks: ['p:done', 'p:none'], openOf: 'p' }, SETTINGS, loaded => {
    given = {
      now: loaded.now,
      open: loaded.open.map(({ task, deadline }) => ({ task, deadline })),
      facts: Object.fromEntries([...loaded.facts].map(([task, facts]) => [task, facts.length])),
    };
    return { facts: [] };
  });
  expect(given).toEqual({
    now,
    open: [{ task: 'open', deadline: 5 }],
    facts: { done: 4, none: 0, open: 1 },
  });
});

test('a plan without a present leaves the present as it is', async () => {
  await record(db, {}, SETTINGS, () => ({ facts: [], now: initial('s1') }));
  await write(...aTask('1', NOON));
  expect((await readNow(db))?.session).toBe('s1');
});

test('a plan that throws writes nothing, and the next one works', async () => {
  await write(...aTask('1', NOON));
  const before = await everything(db);
  const fails = record(db, {}, SETTINGS, () => {
    throw new Error('no plan');
  });
  await expect(fails).rejects.toThrow('no plan');
  expect(await everything(db)).toEqual(before);
  await write(...aTask('2', NOON));
  expect(await taskByKey(db, 'p:2')).toBeDefined();
});

test('a fact that cannot be stored takes everything of its plan back', async () => {
  const before = await everything(db);
  const unstorable = aFact('offered', NOON, { task: '2', title: () => 'a function' });
  await expect(write(...aTask('1', NOON), unstorable)).rejects.toThrow();
  expect(await everything(db)).toEqual(before);
});

test('two writers at once are both written', async () => {
  await Promise.all([
    write(...aTask('1', NOON, { requester: 'r' })),
    write(...aTask('2', NOON, { requester: 'r' })),
  ]);
  expect(await db.getAll('requesters')).toMatchObject([{ sums: { tasks: 2 } }]);
});

test('united keys are one row under the one that stays, and two again when that is taken back', async () => {
  await write(...aTask('kept', NOON), aFact('paid', NOON, { task: 'row7', source: 'import' }));
  await write(aFact('same', NOON, { task: 'kept', other: 'row7', act: 'a1', source: 'worker' }));
  expect(await taskByKey(db, 'p:row7')).toBeUndefined();
  expect(await taskByKey(db, 'p:kept')).toMatchObject({ status: 'paid', worked: 600_000 });
  expect((await factsOf(db, 'p:kept')).length).toBe(6);
  await write(aFact('undone', NOON, { undoes: 'a1', act: 'a2', source: 'worker' }));
  expect(await taskByKey(db, 'p:row7')).toMatchObject({ status: 'paid', worked: 0 });
  expect(await taskByKey(db, 'p:kept')).toMatchObject({ status: 'submitted' });
});

test('where two clocks cover one instant, the span that began later holds it, in either order', async () => {
  const measured = aFact('worked', NOON, { task: 'm', to: at(NOON) + 600_000 });
  const entered = aFact('added', NOON, {
    task: 'e',
    source: 'worker',
    set: { spans: [{ from: at(NOON) + 300_000, to: at(NOON) + 900_000 }] },
  });
  for (const facts of [
    [measured, entered],
    [entered, measured],
  ]) {
    db = await emptyLedger();
    for (const fact of facts) await write(fact);
    expect(await taskByKey(db, 'p:m')).toMatchObject({ worked: 300_000 });
    expect(await taskByKey(db, 'p:e')).toMatchObject({ worked: 600_000 });
  }
});

test('unpaid work gives way to a task that began later, on its day', async () => {
  await write(aFact('overhead', NOON, { to: at(NOON) + 600_000, unpaid: 'search' }));
  await write(aFact('worked', '2026-11-22T12:05:00Z', { to: at(NOON) + 600_000, device: 'other' }));
  expect(await daysBetween(db, '2026-11-22', '2026-11-22')).toMatchObject([
    { sums: { overhead: { search: 300_000 }, worked: { open: 300_000 } } },
  ]);
});

test('open tasks: of one platform or of all, sent back for rework too', async () => {
  await write(
    aFact('accepted', NOON, { task: '1' }),
    aFact('accepted', NOON, { task: '2', platform: 'q' }),
    ...aTask('3', NOON),
    aFact('reworkAsked', '2026-11-23T12:00:00Z', { task: '3' }),
    ...aTask('4', NOON),
  );
  expect((await openTasks(db, 'p')).map(row => row.key)).toEqual(['p:1', 'p:3']);
  expect((await openTasks(db)).map(row => row.key)).toEqual(['p:1', 'q:2', 'p:3']);
});

test('the plan is given the ended tasks without an id only where it asks for them, with their facts', async () => {
  await record(db, {}, SETTINGS, () => ({
    facts: [
      ...aTask('page:a.1', NOON, { title: 'One' }),
      ...aTask('page:b.2', '2026-11-22T13:00:00Z', { title: 'Two' }),
      ...aTask('7', NOON),
      aFact('opened', NOON, { task: 'page:c.3' }),
    ],
  }));
  let named: string[] = [];
  const ask = (standInsOf?: string) =>
    record(db, { standInsOf }, SETTINGS, ({ standIns, facts }) => {
      named = standIns.map(({ task, title }) => `${task} ${title} ${facts.get(task)?.length}`);
      return { facts: [] };
    });
  await ask('p');
  expect(named).toEqual(['page:b.2 Two 4', 'page:a.1 One 4']);
  await ask('q');
  expect(named).toEqual([]);
  await ask();
  expect(named).toEqual([]);
});
