// Knows how to read the newest tasks of a platform that were done to the end. Refuses to learn from them (lib/ratings).
import type { Status } from '../../core/fact';
import type { TaskRow } from '../../core/row';
import type { Ledger } from '../shape';

const DONE: readonly Status[] = ['submitted', 'rework', 'approved', 'paid', 'rejected'];

/** At most `most` of each status, the newest; in no order. */
export async function finishedTasks(db: Ledger, platform: string, most: number): Promise<TaskRow[]> {
  const index = db.transaction('tasks').store.index('status');
  const rows = DONE.map(async status => {
    const all = IDBKeyRange.bound([status, platform], [status, platform, []]);
    const newest = await index.openKeyCursor(all, 'prev');
    if (!newest) return [];
    const last = most > 1 ? await newest.advance(most - 1) : newest;
    return index.getAll(last ? IDBKeyRange.bound(last.key, [status, platform, []]) : all);
  });
  return (await Promise.all(rows)).flat();
}
