// Knows the tasks that Taskfare named itself. Refuses to know what they are really called.
import { STAND_IN } from '../../core/notice/resolve';
import type { TaskRow } from '../../core/row';

/** Only the newest so many are looked at: a history page shows no more. */
const MOST = 200;

/** Of one platform, ended, newest first. `store` is `tasks`, in a transaction of any kind. */
export async function endedStandIns(
  store: { getAll(range: IDBKeyRange): Promise<TaskRow[]> },
  platform: string,
): Promise<TaskRow[]> {
  const start = `${platform}:${STAND_IN}`;
  const rows = await store.getAll(IDBKeyRange.bound(start, `${start}\uffff`));
  const ended = rows.filter(({ status }) => status !== 'open');
  return ended.sort((a, b) => b.time - a.time).slice(0, MOST);
}
