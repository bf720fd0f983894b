// Knows the offers seen in this browser session, bounded. Refuses to let them near the ledger.
import type { Sighting } from '../core/sighting';

const MOST = 400;

/** The newer sighting of a job replaces the older; the oldest jobs fall out beyond 400 a platform. */
export function remember(known: readonly Sighting[], fresh: readonly Sighting[]): Sighting[] {
  const byJob = new Map<string, Sighting>();
  for (const listing of [...known, ...fresh]) {
    if (listing.job === undefined) continue;
    byJob.delete(listing.job);
    byJob.set(listing.job, listing);
  }
  return [...byJob.values()].slice(-MOST);
}

export const byJob = (listings: readonly Sighting[]): Map<string, Sighting> =>
  new Map(listings.flatMap(l => (l.job === undefined ? [] : [[l.job, l] as const])));
