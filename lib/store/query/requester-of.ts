// Knows what one requester brought so far. Refuses to compute figures (core).
import type { RequesterFigures } from '../../core/earnings-shape';
import { requesterFigures } from '../../core/requester';
import type { Ledger } from '../shape';

export async function requesterOf(
  db: Ledger,
  platform: string,
  requester: string,
): Promise<RequesterFigures | undefined> {
  const row = await db.get('requesters', [platform, requester]);
  return row && requesterFigures(row);
}
