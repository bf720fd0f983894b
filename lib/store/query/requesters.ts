// Knows how requesters and their tasks are read. Refuses to compute figures (core).
import type { RequesterId } from '../../core/requester-key';
import type { RequesterRow, TaskRow } from '../../core/row';
import type { Ledger } from '../shape';

/** All, or those of one platform, in the order of their ids. */
export const requesterRows = (db: Ledger, platform?: string): Promise<RequesterRow[]> =>
  db.getAll('requesters', platform === undefined ? null : IDBKeyRange.bound([platform], [platform, []]));

/** So many take a few milliseconds. */
const PAGE = 100;

/** As `requesterRows`, in pages that let others read between them. */
export async function* requesterPages(db: Ledger, platform?: string): AsyncGenerator<RequesterRow[]> {
  let after: IDBValidKey = platform === undefined ? [] : [platform];
  for (;;) {
    const range: IDBKeyRange =
      platform === undefined
        ? IDBKeyRange.lowerBound(after, true)
        : IDBKeyRange.bound(after, [platform, []], true);
    const rows: RequesterRow[] = await db.getAll('requesters', range, PAGE);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = [last.platform, last.requester];
  }
}

/** Of one requester, oldest first; `from`: UTC ms. */
export const tasksOfRequester = (
  db: Ledger,
  { platform, requester }: RequesterId,
  from = 0,
): Promise<TaskRow[]> =>
  db.getAllFromIndex(
    'tasks',
    'requester',
    IDBKeyRange.bound([platform, requester, from], [platform, requester, []]),
  );

/** Keys of all its tasks. */
export const taskKeysOfRequester = (db: Ledger, { platform, requester }: RequesterId): Promise<string[]> =>
  db.getAllKeysFromIndex(
    'tasks',
    'requester',
    IDBKeyRange.bound([platform, requester], [platform, requester, []]),
  );

export const firstTaskOf = async (
  db: Ledger,
  { platform, requester }: RequesterId,
): Promise<TaskRow | undefined> =>
  (
    await db.getAllFromIndex(
      'tasks',
      'requester',
      IDBKeyRange.bound([platform, requester], [platform, requester, []]),
      1,
    )
  )[0];
