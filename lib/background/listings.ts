// Knows the offers seen in this browser session, bounded. Refuses to let them near the ledger.
import type { Sighting } from '../core/sighting';

const MOST = 400;

/** Under this name in `storage.session`. */
export const listingsOf = (platform: string): string => `listings:${platform}`;

/** A card shows less than the response it was drawn from (no requester id, rounded pay): it only adds to that. */
const merged = (old: Sighting | undefined, fresh: Sighting): Sighting =>
  old?.source === 'response' && fresh.source === 'page' ? { ...fresh, ...old } : { ...old, ...fresh };

/** The newer sighting of a job replaces what the older said; the oldest jobs fall out beyond 400 a platform. */
export function remember(known: readonly Sighting[], fresh: readonly Sighting[]): Sighting[] {
  const byJob = new Map<string, Sighting>();
  for (const listing of [...known, ...fresh]) {
    if (listing.job === undefined) continue;
    const old = byJob.get(listing.job);
    byJob.delete(listing.job);
    byJob.set(listing.job, merged(old, listing));
  }
  return [...byJob.values()].slice(-MOST);
}

export const byJob = (listings: readonly Sighting[]): Map<string, Sighting> =>
  new Map(listings.flatMap(l => (l.job === undefined ? [] : [[l.job, l] as const])));
