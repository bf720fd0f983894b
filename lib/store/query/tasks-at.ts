// Knows how to read tasks from a place in a list of keys, newest first if no other is given. Refuses to filter them.
import type { TaskRow } from '../../core/row';
import type { Ledger } from '../shape';
import { newestKeys } from './newest-keys';

/** For a list that shows a window: `limit` rows from the `offset`th, of all tasks or of the keys that a search found. */
export async function tasksAt(
  db: Ledger,
  offset: number,
  limit: number,
  found?: readonly string[],
): Promise<TaskRow[]> {
  const keys = (found ?? (await newestKeys(db))).slice(offset, offset + limit);
  const { store } = db.transaction('tasks');
  const rows = await Promise.all(keys.map(key => store.get(key)));
  return rows.filter(row => row !== undefined);
}
