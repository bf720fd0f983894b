// Knows which tasks are done and not yet decided or, where asked, not yet paid. Refuses to know whether that is late.
import type { Status } from '../../core/fact';
import type { TaskRow } from '../../core/row';
import type { Ledger } from '../shape';

const PENDING: readonly Status[] = ['submitted', 'rework'];

/** By platform. `unpaidOn`: platforms whose approved tasks wait for a day of payment too. */
export async function waitingTasks(
  db: Ledger,
  unpaidOn: readonly string[],
): Promise<ReadonlyMap<string, readonly TaskRow[]>> {
  const index = db.transaction('tasks').store.index('status');
  const under = (...path: readonly string[]) => index.getAll(IDBKeyRange.bound([...path], [...path, []]));
  const rows = await Promise.all([
    ...PENDING.map(status => under(status)),
    ...unpaidOn.map(platform => under('approved', platform)),
  ]);
  const by = new Map<string, TaskRow[]>();
  for (const row of rows.flat()) push(by, row);
  return by;
}

function push(by: Map<string, TaskRow[]>, row: TaskRow): void {
  const own = by.get(row.platform);
  if (own) own.push(row);
  else by.set(row.platform, [row]);
}
