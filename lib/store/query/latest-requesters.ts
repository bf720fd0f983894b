// Knows whom the worker last worked for. Refuses to compute figures (core).
import type { RequesterFigures } from '../../core/earnings-shape';
import { requesterFigures } from '../../core/requester';
import type { RequesterRow } from '../../core/row';
import type { Ledger } from '../shape';

/** The `n` requesters with the newest tasks, newest first. */
export async function latestRequesters(db: Ledger, n: number): Promise<RequesterFigures[]> {
  const rows: RequesterRow[] = [];
  let cursor = await db.transaction('requesters').store.index('last').openCursor(null, 'prev');
  while (cursor && rows.length < n) {
    rows.push(cursor.value);
    cursor = rows.length < n ? await cursor.continue() : null;
  }
  return rows.map(row => requesterFigures(row));
}
