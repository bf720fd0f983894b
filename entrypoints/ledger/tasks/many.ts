// Knows how one act on any number of tasks is written, a batch at a time, so that it can be followed and stopped. Refuses to know what it says (core).
import type { Fact } from '../../../lib/core/fact';
import type { Act } from '../../../lib/core/hand/act';
import { correctionFor, correctOne, removeOne, type TaskEdit } from '../../../lib/core/hand/many';
import type { TaskRow } from '../../../lib/core/row';
import { send } from '../../../lib/send';
import { stated } from '../../../lib/store/query/grip';
import { spansOfTask } from '../../../lib/store/query/spans-of-task';
import { tasksAt } from '../../../lib/store/query/tasks-at';
import { append } from '../../../lib/store/write/append';
import { tellChanged } from '../changed';
import type { Desk } from '../desk';
import type { Steps } from '../long-work';
import { type Doing, newAct } from '../time/hand';

export interface DoneToMany {
  /** Undefined where nothing was written. */
  readonly doing?: Doing;
  /** How many tasks it says something of; less than all where it was stopped. */
  readonly tasks: number;
}

/** Tasks in one transaction: what a page reports meanwhile waits no longer than for these. */
const BATCH = 250;

export const editMany = (
  desk: Desk,
  keys: readonly string[],
  edit: TaskEdit,
  steps: Steps,
): Promise<DoneToMany> =>
  toMany(desk, keys, steps, async (act, row, first) => {
    const held = edit.length === undefined || row.worked === 0 ? [] : await spansOfTask(desk.db, row);
    return correctOne(act, row, correctionFor(edit, row, held.map(stated)), first);
  });

export const removeMany = (desk: Desk, keys: readonly string[], steps: Steps): Promise<DoneToMany> =>
  toMany(desk, keys, steps, async (act, row, first) => removeOne(act, row, first));

/** What is written before a stop stays, as one act. */
async function toMany(
  desk: Desk,
  keys: readonly string[],
  { onProgress, signal }: Steps,
  say: (act: Act, row: TaskRow, first: number) => Promise<readonly Fact[]>,
): Promise<DoneToMany> {
  const act = await newAct();
  let tasks = 0;
  let platform = '';
  try {
    for (let from = 0; from < keys.length; from += BATCH) {
      signal.throwIfAborted();
      const batch = await tasksAt(desk.db, 0, BATCH, keys.slice(from, from + BATCH));
      const facts: Fact[] = [];
      for (const row of batch) facts.push(...(await say(act, row, tasks + facts.length)));
      await append(desk.db, facts, desk.settings);
      tasks += facts.length;
      platform = facts[0]?.platform ?? platform;
      onProgress(tasks, keys.length);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    tellChanged();
    // The toolbar follows; nothing is lost if nobody hears.
    void send('ledgerChanged').catch(() => undefined);
  }
  return { doing: tasks > 0 ? { act: act.act, platform } : undefined, tasks };
}
