// Knows how the worker stops a recount, whoever does it, and goes on with it. Refuses to count.
import { ledgerRow } from '../ledger-row';
import type { Ledger, LedgerRow } from '../shape';

/** Ends with the batch that is being counted, here or in the background, and outlives a restart: what is done stays done. */
export const hold = (db: Ledger): Promise<void> =>
  change(db, row => (row.recounts.length > 0 ? { ...row, held: true } : row));

/** `recount` may go on where it was. */
export const release = (db: Ledger): Promise<void> => change(db, row => ({ ...row, held: undefined }));

async function change(db: Ledger, to: (row: LedgerRow) => LedgerRow): Promise<void> {
  const tx = db.transaction('now', 'readwrite', { durability: 'strict' });
  await tx.store.put(to(await ledgerRow(tx.store)));
  await tx.done;
}
