// Knows how to go through every task without holding them all. Refuses to choose among them.
import type { TaskRow } from '../../core/row';
import type { Ledger } from '../shape';

const PAGE = 2000;

/** Oldest first, ties by key, in bounded pages. */
export async function* allTasks(db: Ledger): AsyncGenerator<TaskRow[]> {
  let range: IDBKeyRange | undefined;
  for (;;) {
    const rows = await db.getAllFromIndex('tasks', 'time', range, PAGE);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    range = IDBKeyRange.lowerBound([last.time, last.key], true);
  }
}
