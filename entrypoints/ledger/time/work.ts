// Knows how work by hand is added, corrected and removed, and how a timer is started and stopped. Refuses to keep time: the background does.
import type { AddedWork } from '../../../components/timer/add-work';
import type { Work } from '../../../components/timer/work-entry';
import type { Fact } from '../../../lib/core/fact';
import type { Act, TaskId } from '../../../lib/core/hand/act';
import { correctionFor, type TaskEdit } from '../../../lib/core/hand/many';
import { requesterNamed } from '../../../lib/core/hand/requester';
import { add, correct, remove } from '../../../lib/core/hand/task';
import { stateTerms } from '../../../lib/core/hand/terms';
import type { TaskRow } from '../../../lib/core/row';
import { send } from '../../../lib/send';
import { stated } from '../../../lib/store/query/grip';
import { requesterRows } from '../../../lib/store/query/requesters';
import { spansOfTask } from '../../../lib/store/query/spans-of-task';
import type { Desk } from '../desk';
import { type Doing, newAct, write } from './hand';

export async function addWork(desk: Desk, work: AddedWork): Promise<Doing> {
  const act = await newAct();
  const { platform, from, to, status, title, job, pay } = work;
  const set = { title, ...(await requesterOf(desk, work)), job, pay, status, spans: [{ from, to }] };
  const facts = add(act, { platform, ended: to, set });
  return write(desk, act, [...facts, ...termsOf(act, work, from, facts.length)]);
}

export async function correctTask(desk: Desk, row: TaskRow, edit: TaskEdit): Promise<Doing> {
  const act = await newAct();
  const held = edit.length === undefined ? [] : await spansOfTask(desk.db, row);
  return write(desk, act, correct(act, row, correctionFor(edit, row, held.map(stated))));
}

export async function removeTask(desk: Desk, task: TaskId): Promise<Doing> {
  const act = await newAct();
  return write(desk, act, remove(act, task));
}

/** Terms are stated first, so that the running hourly knows them. */
export async function startTimer(desk: Desk, work: Work): Promise<undefined> {
  const act = await newAct();
  const terms = termsOf(act, work, act.at, 0);
  if (terms.length > 0) await write(desk, act, terms);
  const { platform, title, job, pay } = work;
  await send('timer', { platform, title, ...(await requesterOf(desk, work)), job, pay });
}

const requesterOf = async ({ db }: Desk, { platform, requester }: Work) =>
  requester === undefined ? undefined : requesterNamed(requester, await requesterRows(db, platform));

const termsOf = (act: Act, { platform, job, terms }: Work, from: number, after: number): readonly Fact[] =>
  terms ? stateTerms(act, { platform, project: job, ...terms, from }, after) : [];

export const stopTimer = (): Promise<undefined> => send('stop');
