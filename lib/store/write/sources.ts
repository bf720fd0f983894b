// Knows how other workers' ratings are kept, weighed and removed. Refuses to judge them (exchange).
import type { RatingSource, SourceRating } from '../../core/rating-source';
import type { Ledger } from '../shape';

const ofSource = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** What was there under the same id goes; how much it counts stays as the worker has set it. */
export async function putSource(
  db: Ledger,
  source: Omit<RatingSource, 'enabled' | 'weight'>,
  ratings: readonly SourceRating[],
): Promise<void> {
  const tx = db.transaction(['sources', 'ratings'], 'readwrite', { durability: 'strict' });
  const [sources, lines] = [tx.objectStore('sources'), tx.objectStore('ratings')];
  const { enabled = true, weight = 100 } = (await sources.get(source.id)) ?? {};
  await lines.delete(ofSource(source.id));
  await sources.put({ ...source, enabled, weight });
  await Promise.all(ratings.map(rating => lines.put(rating)));
  await tx.done;
}

export async function changeSource(
  db: Ledger,
  id: string,
  change: Partial<Pick<RatingSource, 'enabled' | 'weight'>>,
): Promise<void> {
  const tx = db.transaction('sources', 'readwrite');
  const source = await tx.store.get(id);
  if (source) await tx.store.put({ ...source, ...change });
  await tx.done;
}

export async function removeSource(db: Ledger, id: string): Promise<void> {
  const tx = db.transaction(['sources', 'ratings'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    tx.objectStore('sources').delete(id),
    tx.objectStore('ratings').delete(ofSource(id)),
    tx.done,
  ]);
}
