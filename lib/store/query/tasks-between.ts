// Knows how to read the tasks of a stretch of time, by what they are sorted by. Refuses to read more than that.
import type { TaskRow } from '../../core/row';
import type { Ledger } from '../shape';

/** `[from, to)`, oldest first. */
export const tasksBetween = (db: Ledger, from: number, to: number): Promise<TaskRow[]> =>
  db.getAllFromIndex('tasks', 'time', IDBKeyRange.bound([from], [to], false, true));
