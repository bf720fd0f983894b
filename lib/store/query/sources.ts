// Knows which ratings of others are kept. Refuses to pool them (core).
import type { RatingSource } from '../../core/rating-source';
import type { Ledger } from '../shape';

/** Newest first. */
export const sources = async (db: Ledger): Promise<RatingSource[]> =>
  (await db.getAll('sources')).sort((a, b) => b.imported - a.imported || (a.id < b.id ? -1 : 1));
