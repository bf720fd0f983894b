// Knows which ratings of others are kept. Refuses to pool them (core).
import type { RatingSource, SourceRating } from '../../core/rating-source';
import type { RequesterId } from '../../core/requester-key';
import type { Ledger } from '../shape';

/** Newest first. */
export const sources = async (db: Ledger): Promise<RatingSource[]> =>
  (await db.getAll('sources')).sort((a, b) => b.imported - a.imported || (a.id < b.id ? -1 : 1));

/** What each source in use says of one requester. */
export async function ratingsOf(
  db: Ledger,
  { platform, requester }: RequesterId,
): Promise<{ source: RatingSource; rating: SourceRating }[]> {
  const [all, ratings] = await Promise.all([
    sources(db),
    db.getAllFromIndex('ratings', 'requester', [platform, requester]),
  ]);
  return all.flatMap(source => {
    const rating = source.enabled ? ratings.find(each => each.source === source.id) : undefined;
    return rating ? [{ source, rating }] : [];
  });
}
