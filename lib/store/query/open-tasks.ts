// Knows which tasks have no end yet. Refuses to judge deadlines.
import { UNENDED } from '../../core/entry';
import type { TaskRow } from '../../core/row';
import type { Ledger } from '../shape';

/** Of one platform, or of all. */
export const openTasks = (db: Ledger, platform?: string): Promise<TaskRow[]> =>
  unended(db.transaction('tasks').store.index('status'), platform);

/** `index` is `status` of the store `tasks`, in a transaction of any kind. */
export async function unended(
  index: { getAll(range: IDBKeyRange): Promise<TaskRow[]> },
  platform?: string,
): Promise<TaskRow[]> {
  const ranges = UNENDED.map(status =>
    platform === undefined
      ? IDBKeyRange.bound([status], [status, []])
      : IDBKeyRange.bound([status, platform], [status, platform, []]),
  );
  return (await Promise.all(ranges.map(range => index.getAll(range)))).flat();
}
