// Knows that the day's picture and the history of acts say what the ledger's rows say. Refuses to know how they look.
import { expect, test } from 'vitest';
import { withAbsences } from '../../../entrypoints/ledger/time/absences';
import { addedByHand } from '../../../lib/background/by-hand';
import type { Fact } from '../../../lib/core/fact';
import { type Act, actId } from '../../../lib/core/hand/act';
import { deleteSpan, moveSpan, splitSpan } from '../../../lib/core/hand/edit';
import { answerGap } from '../../../lib/core/hand/gap';
import { add } from '../../../lib/core/hand/task';
import { undo } from '../../../lib/core/hand/undo';
import type { Ledger } from '../../../lib/store/open';
import { acts } from '../../../lib/store/query/acts';
import { daysBetween } from '../../../lib/store/query/days-between';
import { gripOf } from '../../../lib/store/query/grip';
import { spansOfDay } from '../../../lib/store/query/spans-of-day';
import { spansOfTask } from '../../../lib/store/query/spans-of-task';
import { writeAct } from '../../../lib/store/write/act';
import { emptyLedger, SETTINGS } from '../store/ledger';

const at = (time: string): number => Date.parse(`2026-11-20T${time}:00+01:00`);
const DAY = '2026-11-20';
const MINUTE = 60_000;

const common = { platform: 'p', device: 'd', source: 'sensor' } as const;
const worked = (id: string, task: string, from: string, to: string, more = {}): Fact => ({
  ...common,
  id,
  kind: 'worked',
  task,
  at: at(from),
  to: at(to),
  seen: at(from),
  ...more,
});
const search = (id: string, from: string, to: string): Fact => ({
  ...common,
  id,
  kind: 'overhead',
  unpaid: 'search',
  at: at(from),
  to: at(to),
  seen: at(from),
});
let turn = 0;
const next = (): Act => {
  turn += 1;
  const moment = at('20:00') + turn * MINUTE;
  return { act: actId(moment, 'r'), at: moment, device: 'd' };
};

async function aDay(): Promise<Ledger> {
  const db = await emptyLedger();
  await writeAct(db, SETTINGS, [
    worked('a', '1', '09:00', '09:30'),
    worked('b', '2', '09:30', '09:32', { assumed: 120_000 }),
    worked('c', '2', '09:32', '10:00'),
    search('s', '10:00', '10:10'),
  ]);
  return db;
}

const clock = (ms: number): string =>
  new Date(ms).toLocaleTimeString('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });
const told = async (db: Ledger, day = DAY): Promise<string[]> =>
  (await spansOfDay(db, day, SETTINGS.zone)).spans.map(
    ({ subject, from, to, how }) =>
      `${clock(from)}-${clock(to)} ${subject.on === 'task' ? subject.task : subject.unpaid} ${how}`,
  );
const spanAt = async (db: Ledger, time: string) =>
  (await spansOfDay(db, DAY, SETTINGS.zone)).spans.find(span => span.from === at(time))!;
const minutes = async (db: Ledger): Promise<Record<string, number>> =>
  Object.fromEntries((await db.getAll('tasks')).map(row => [row.task, row.worked / MINUTE]));

test('the day shows what was measured, assumed, unpaid, in order, with its tasks', async () => {
  const db = await aDay();
  expect(await told(db)).toEqual([
    '09:00-09:30 1 measured',
    '09:30-09:32 2 assumed',
    '09:32-10:00 2 measured',
    '10:00-10:10 search measured',
  ]);
  const { tasks } = await spansOfDay(db, DAY, SETTINGS.zone);
  expect([...tasks.keys()].sort()).toEqual(['p:1', 'p:2']);
  expect(await told(db, '2026-11-19')).toEqual([]);
});

test('work entered by hand takes no minute that began later, and the picture adds up to the rows', async () => {
  const db = await aDay();
  const spans = [{ from: at('08:30'), to: at('09:20') }];
  await writeAct(
    db,
    SETTINGS,
    add(next(), { platform: 'p', ended: at('09:20'), set: { title: 'Phone', spans } }),
  );
  const shown = (await spansOfDay(db, DAY, SETTINGS.zone)).spans;
  expect(shown[0]).toMatchObject({ from: at('08:30'), to: at('09:00'), how: 'byHand' });
  for (const row of await db.getAll('tasks')) {
    const held = shown.filter(({ subject }) => subject.on === 'task' && subject.task === row.task);
    expect(held.reduce((sum, span) => sum + span.to - span.from, 0)).toBe(row.worked);
  }
});

test('a split, a move and a deletion change the rows; taking each back gives the day as it was', async () => {
  const db = await aDay();
  const all = async () => ({
    day: await told(db),
    rows: await db.getAll('tasks'),
    days: await daysBetween(db, '', '9'),
  });
  const before = await all();
  const split = next();
  await writeAct(db, SETTINGS, splitSpan(split, await gripOf(db, await spanAt(db, '09:32')), at('09:45')));
  expect(await told(db)).toContain('09:45-10:00 2 byHand');
  expect(await told(db)).toContain('09:30-09:32 2 assumed');
  const move = next();
  await writeAct(
    db,
    SETTINGS,
    moveSpan(move, await gripOf(db, await spanAt(db, '09:45')), {
      subject: { on: 'task', platform: 'p', task: '1' },
      all: await spansOfTask(db, { platform: 'p', task: '1' }),
    }),
  );
  expect(await minutes(db)).toEqual({ 1: 45, 2: 15 });
  const gone = next();
  await writeAct(db, SETTINGS, deleteSpan(gone, await gripOf(db, await spanAt(db, '10:00'))));
  expect(await told(db)).not.toContain('10:00-10:10 search measured');
  for (const { act } of [gone, move, split]) await writeAct(db, SETTINGS, undo(next(), [act], 'p'));
  expect(await all()).toEqual(before);
});

test('an answered gap is shown with its answer, and the answer can be changed', async () => {
  const db = await aDay();
  const gap = { platform: 'p', task: '2', from: at('10:20'), to: at('10:40') };
  const first = next();
  await writeAct(db, SETTINGS, answerGap(first, { ...gap, answer: 'count' }));
  expect(await told(db)).toContain('10:20-10:40 2 counted');
  await writeAct(db, SETTINGS, answerGap(next(), { ...gap, answer: 'break', instead: first.act }));
  expect((await spansOfDay(db, DAY, SETTINGS.zone)).gaps).toMatchObject([{ answer: 'break' }]);
  expect(await minutes(db)).toEqual({ 1: 30, 2: 30 });
});

test('the history names acts newest first, with what stands, and what takes them back', async () => {
  const db = await aDay();
  const first = next();
  const second = next();
  await writeAct(db, SETTINGS, deleteSpan(first, await gripOf(db, await spanAt(db, '09:00'))));
  await writeAct(db, SETTINGS, add(second, { platform: 'p', ended: at('12:00'), set: { title: 'Phone' } }));
  const back = next();
  await writeAct(db, SETTINGS, undo(back, [first.act], 'p'));
  const history = await acts(db, 10);
  expect(history.map(({ act, kind, takenBackBy }) => [act, kind, takenBackBy])).toEqual([
    [second.act, 'added', []],
    [first.act, 'times', [back.act]],
  ]);
  expect(history[1]?.tasks.map(({ key }) => key)).toEqual(['p:1']);
  await writeAct(db, SETTINGS, undo(next(), history[1]!.takenBackBy, 'p'));
  expect((await acts(db, 10))[1]?.takenBackBy).toEqual([]);
  expect(await acts(db, 1)).toHaveLength(1);
});

test('a span that crosses midnight is shown on both days with its true ends', async () => {
  const db = await emptyLedger();
  await writeAct(db, SETTINGS, [
    { ...worked('n', '1', '23:30', '23:30'), to: at('23:30') + 60 * MINUTE } as Fact,
    worked('h', '2', '23:40', '23:50', { source: 'worker' }),
  ]);
  expect((await told(db, '2026-11-21'))[0]).toBe('23:50-00:30 1 measured');
  expect(await told(db)).toEqual([
    '23:30-23:40 1 measured',
    '23:40-23:50 2 byHand',
    '23:50-00:30 1 measured',
  ]);
});

test('of two stretches that began at once the measured one of greater id holds; an edit of it moves no minute', async () => {
  const db = await emptyLedger();
  await writeAct(db, SETTINGS, [
    worked('span:x', '1', '09:00', '09:30'),
    worked('span:y', '2', '09:00', '09:10', { device: 'other' }),
    { ...search('span:z', '10:00', '10:10'), device: 'other' },
    worked('span:w', '1', '10:00', '10:20'),
  ]);
  expect(await minutes(db)).toEqual({ 1: 30, 2: 10 });
  await writeAct(db, SETTINGS, splitSpan(next(), await gripOf(db, await spanAt(db, '09:00')), at('09:05')));
  expect(await told(db)).toEqual([
    '09:00-09:05 2 byHand',
    '09:05-09:10 2 byHand',
    '09:10-09:30 1 measured',
    '10:00-10:10 search measured',
    '10:10-10:20 1 measured',
  ]);
  await writeAct(db, SETTINGS, splitSpan(next(), await gripOf(db, await spanAt(db, '10:00')), at('10:05')));
  expect(await minutes(db)).toEqual({ 1: 30, 2: 10 });
});

test('a timer that is taken back takes its time with it, and brings it again', async () => {
  const db = await aDay();
  const before = await minutes(db);
  const timer = addedByHand({ platform: 'p', title: 'Phone' }, '000t', at('11:00'), 'd');
  const stop: Fact = {
    ...common,
    id: 'stop',
    act: 'stop',
    kind: 'submitted',
    task: timer.task,
    at: at('11:30'),
    seen: at('11:30'),
    source: 'worker',
  };
  await writeAct(db, SETTINGS, [timer, worked('t', timer.task, '11:00', '11:30'), stop]);
  const there = await minutes(db);
  expect(there).toEqual({ ...before, [timer.task]: 30 });
  const back = next();
  await writeAct(db, SETTINGS, undo(back, [timer.act!], 'p'));
  expect(await minutes(db)).toEqual(before);
  expect(await told(db)).not.toContain('11:00-11:30 hand-000t measured');
  await writeAct(db, SETTINGS, undo(next(), [back.act], 'p'));
  expect(await minutes(db)).toEqual(there);
});

test('an absence over midnight is found on both days, and one that is answered is found on neither', async () => {
  const db = await emptyLedger();
  await writeAct(db, SETTINGS, [
    worked('e', '1', '23:00', '23:50'),
    {
      ...worked('m', '1', '23:50', '23:50'),
      at: at('23:50') + 30 * MINUTE,
      to: at('23:50') + 60 * MINUTE,
    } as Fact,
  ]);
  const found = async (day: string) =>
    withAbsences(await spansOfDay(db, day, SETTINGS.zone), 2 * MINUTE).gaps.map(
      ({ task, from, to, answer }) => `${task} ${clock(from)}-${clock(to)} ${answer}`,
    );
  for (const day of [DAY, '2026-11-21']) expect(await found(day)).toEqual(['1 23:50-00:20 undefined']);
  expect(await found('2026-11-19')).toEqual([]);
  expect(await found('2026-11-22')).toEqual([]);
  const gap = { platform: 'p', task: '1', from: at('23:50'), to: at('23:50') + 30 * MINUTE };
  await writeAct(db, SETTINGS, answerGap(next(), { ...gap, answer: 'break' }));
  for (const day of [DAY, '2026-11-21']) expect(await found(day)).toEqual(['1 23:50-00:20 break']);
});
