// Knows how to read the present. Refuses to change it.
import type { Ledger, NowRow } from '../shape';

export async function readNow(db: Ledger): Promise<NowRow | undefined> {
  const row = await db.get('now', 'now');
  return row?.key === 'now' ? row : undefined;
}
