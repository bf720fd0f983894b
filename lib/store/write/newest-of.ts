// Knows the latest name and time of a requester. Refuses to know its sums.
import type { Writing } from '../shape';

/** A name is looked for among this many of the newest tasks; older ones without any stay nameless. */
const LOOKED_AT = 20;

/** Undefined when the requester has no task left. */
export async function newestOf(
  tx: Writing,
  platform: string,
  requester: string,
): Promise<{ last: number; name?: string } | undefined> {
  const index = tx.objectStore('tasks').index('requester');
  const range = IDBKeyRange.bound([platform, requester], [platform, requester, []]);
  let cursor = await index.openCursor(range, 'prev');
  if (!cursor) return undefined;
  const last = cursor.value.time;
  for (let looked = 0; cursor && looked < LOOKED_AT; looked++) {
    if (cursor.value.requesterName !== undefined) return { last, name: cursor.value.requesterName };
    cursor = await cursor.continue();
  }
  return { last };
}
