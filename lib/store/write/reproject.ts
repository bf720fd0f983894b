// Knows how rows follow their facts inside one transaction. Refuses to know why they must be looked at again.
import { overheadDays } from '../../core/overhead';
import { type ProjectContext, project } from '../../core/project';
import type { TaskRow } from '../../core/row';
import type { Settings } from '../../core/setting';
import { lineOf } from '../entries/line';
import type { Writing } from '../shape';
import type { Desk } from './desk';
import { Difference } from './difference';
import { type Gathered, gather } from './gather';
import { rivalsIn } from './rivals';
import { termsOf } from './terms';
import { keyOf, platformOf, taskFacts, type Unit, unpaidFacts } from './unit';

/** Rows by key that were projected again; undefined: there is none now. */
export type Rows = ReadonlyMap<string, TaskRow | undefined>;

/** Projects the tasks and the unpaid work of these homes, and of those whose time they may take, and what adds up from them. */
export async function reproject(
  homes: Iterable<string>,
  desk: Desk,
  tx: Writing,
  settings: Settings,
): Promise<Rows> {
  const gathered = await gather(homes, desk, tx);
  const { undone } = gathered;
  const rivals = rivalsIn(gathered);
  const contextOf = (unit: Unit): ProjectContext => {
    const terms = termsOf(platformOf(unit.homes[0]!), desk, undone);
    return { settings, terms, undone, rivals: rivals(unit) };
  };
  const difference = new Difference();
  const rows = projectTasks(gathered, contextOf);
  await Promise.all([writeTasks(rows, tx, difference), writeUnpaid(gathered, contextOf, tx, difference)]);
  await difference.write(tx);
  return rows;
}

function projectTasks({ tasks, units }: Gathered, contextOf: (unit: Unit) => ProjectContext) {
  const rows = new Map<string, TaskRow | undefined>(tasks.map(home => [keyOf(home), undefined]));
  for (const unit of new Set(tasks.flatMap(home => units.get(home) ?? []))) {
    const row = project(taskFacts(unit), contextOf(unit));
    if (row) rows.set(row.key, row);
  }
  return rows;
}

async function writeTasks(
  rows: Map<string, TaskRow | undefined>,
  tx: Writing,
  difference: Difference,
): Promise<void> {
  const store = tx.objectStore('tasks');
  const log = tx.objectStore('entryLog');
  await Promise.all(
    [...rows].map(async ([key, row]) => {
      const before = await store.get(key);
      if (!before && !row) rows.delete(key);
      difference.changeTask(before, row);
      const line = lineOf(before, row);
      if (line) await log.add(line);
      if (row) await store.put(row);
      else if (before) await store.delete(key);
    }),
  );
}

async function writeUnpaid(
  { unpaid, units }: Gathered,
  contextOf: (unit: Unit) => ProjectContext,
  tx: Writing,
  difference: Difference,
): Promise<void> {
  const store = tx.objectStore('unpaid');
  await Promise.all(
    unpaid.map(async home => {
      const unit = units.get(home);
      if (!unit) return;
      const platform = platformOf(home);
      const days = overheadDays(unpaidFacts(unit), contextOf(unit));
      difference.changeDays(platform, (await store.get(home))?.days, days);
      await store.put({ home, platform, days });
    }),
  );
}
