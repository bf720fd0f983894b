// Knows what the sources in use say of requesters, of one or of many at once. Refuses to pool it (core).
import type { Saying } from '../../core/heard';
import type { SourceRating } from '../../core/rating-source';
import { type RequesterId, requesterKey } from '../../core/requester-key';
import type { Ledger } from '../shape';
import { sources } from './sources';

type ByRequester = ReadonlyMap<string, readonly Saying[]>;

/** By `platform:requester`, of all that any source in use speaks of. */
export const allSayings = (db: Ledger): Promise<ByRequester> => gather(db, () => db.getAll('ratings'));

/** The same of these requesters of a platform. Nothing is read of ratings where no source is in use. */
export const sayingsOf = (db: Ledger, platform: string, requesters: Iterable<string>): Promise<ByRequester> =>
  gather(db, async () => {
    const index = db.transaction('ratings').store.index('requester');
    const found = [...new Set(requesters)].map(requester => index.getAll([platform, requester]));
    return (await Promise.all(found)).flat();
  });

/** What each source in use says of one requester, the newest file first. */
export const ratingsOf = async (db: Ledger, of: RequesterId): Promise<readonly Saying[]> =>
  (await sayingsOf(db, of.platform, [of.requester])).get(requesterKey(of)) ?? [];

async function gather(db: Ledger, read: () => Promise<SourceRating[]>): Promise<ByRequester> {
  const inUse = (await sources(db)).filter(({ enabled }) => enabled);
  const order = new Map(inUse.map((source, place) => [source.id, { source, place }]));
  const found = new Map<string, { saying: Saying; place: number }[]>();
  for (const rating of inUse.length === 0 ? [] : await read()) {
    const from = order.get(rating.source);
    if (!from) continue;
    const key = requesterKey(rating);
    const said = { saying: { source: from.source, rating }, place: from.place };
    const there = found.get(key);
    if (there) there.push(said);
    else found.set(key, [said]);
  }
  return new Map(
    [...found].map(([key, all]) => [key, all.sort((a, b) => a.place - b.place).map(({ saying }) => saying)]),
  );
}
