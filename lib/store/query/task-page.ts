// Knows how to read tasks newest first, a page at a time. Refuses to filter them.
import type { TaskRow } from '../../core/row';
import type { Ledger } from '../shape';

/** `before` is the `[time, key]` of the last row of the page before. */
export async function taskPage(
  db: Ledger,
  { before, limit }: { before?: readonly [time: number, key: string]; limit: number },
): Promise<TaskRow[]> {
  const range = before && IDBKeyRange.upperBound([...before], true);
  const rows: TaskRow[] = [];
  let cursor = await db.transaction('tasks').store.index('time').openCursor(range, 'prev');
  while (cursor && rows.length < limit) {
    rows.push(cursor.value);
    cursor = rows.length < limit ? await cursor.continue() : null;
  }
  return rows;
}
