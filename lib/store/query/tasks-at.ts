// Knows how to read tasks newest first from a place in the list. Refuses to filter them.
import type { TaskRow } from '../../core/row';
import type { Ledger } from '../shape';
import { newestKeys } from './newest-keys';

/** For a list that shows a window of all tasks: `limit` rows from the `offset`th newest. */
export async function tasksAt(db: Ledger, offset: number, limit: number): Promise<TaskRow[]> {
  const keys = (await newestKeys(db)).slice(offset, offset + limit);
  const { store } = db.transaction('tasks');
  const rows = await Promise.all(keys.map(key => store.get(key)));
  return rows.filter(row => row !== undefined);
}
