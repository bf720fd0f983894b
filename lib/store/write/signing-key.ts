// Knows that this installation has one key to sign with, made when it is first needed. Refuses to make one itself, or to show it.
import type { Ledger } from '../shape';

const NAME = 'ratings';

export async function signingKey(db: Ledger, make: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair> {
  const kept = await db.get('keys', NAME);
  if (kept) return kept.pair;
  const pair = await make();
  // Making a key takes longer than a transaction waits: another page may have been quicker.
  const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
  const first = await tx.store.get(NAME);
  if (!first) await tx.store.put({ name: NAME, pair });
  await tx.done;
  return first?.pair ?? pair;
}
