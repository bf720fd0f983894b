// Knows how to read tasks newest first from a place in the list. Refuses to remember where it was.
import type { TaskRow } from '../../core/row';
import type { Ledger } from '../shape';

/**
 * For a list that shows a window of all tasks: `limit` rows from the `offset`th newest. Counts keys from the nearer end,
 * then reads one bounded range.
 */
export async function tasksAt(db: Ledger, offset: number, limit: number): Promise<TaskRow[]> {
  const store = db.transaction('tasks').store;
  const total = await store.count();
  const last = Math.min(offset + limit, total) - 1;
  if (last < offset) return [];
  const index = store.index('time');
  const fromNew = offset <= total - 1 - last;
  let cursor = await index.openKeyCursor(null, fromNew ? 'prev' : 'next');
  const skip = fromNew ? offset : total - 1 - last;
  if (skip > 0) cursor = (await cursor?.advance(skip)) ?? null;
  if (!cursor) return [];
  if (!fromNew) return (await index.getAll(IDBKeyRange.lowerBound(cursor.key), last - offset + 1)).reverse();
  const newest = cursor.key;
  const span = last - offset;
  if (span > 0) cursor = await cursor.advance(span);
  return cursor ? (await index.getAll(IDBKeyRange.bound(cursor.key, newest))).reverse() : [];
}
