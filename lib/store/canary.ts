// Knows how to tell an emptied ledger from a new one. Refuses to know what to do about it.
import { ledgerRow } from './ledger-row';
import type { Ledger } from './shape';

/** A place outside IndexedDB that outlives it: `storage.local` behind two functions. */
export interface Outside {
  get(): Promise<Canary | undefined>;
  set(canary: Canary): Promise<void>;
}

export interface Canary {
  readonly install: string;
  /** The ledger had at least so many facts. Written after the transaction that added them, so never too high. */
  readonly facts: number;
}

/**
 * Chromium may hand back an empty database in place of a corrupt one. `lost`: the outside remembers facts that are gone,
 * or the database belongs to another installation. On `ok` both sides know the installation; `fresh` names a new one.
 */
export async function check(db: Ledger, outside: Outside, fresh: string): Promise<'ok' | 'lost'> {
  const remembered = await outside.get();
  const row = await ledgerRow(db.transaction('now').store);
  if (remembered && row.facts < remembered.facts) return 'lost';
  if (remembered && row.install !== undefined && row.install !== remembered.install) return 'lost';
  await accept(db, outside, row.install ?? remembered?.install ?? fresh);
  return 'ok';
}

/** Raises the floor to what the ledger has. Call after writing; seldom is enough. */
export async function raiseFloor(db: Ledger, outside: Outside): Promise<void> {
  const row = await ledgerRow(db.transaction('now').store);
  if (row.install !== undefined) await outside.set({ install: row.install, facts: row.facts });
}

/** Takes the ledger as it is: at first start, and when the worker chose to go on after a loss or a deletion. */
export async function accept(db: Ledger, outside: Outside, install: string): Promise<void> {
  const tx = db.transaction('now', 'readwrite', { durability: 'strict' });
  const row = await ledgerRow(tx.store);
  if (row.install !== install) await tx.store.put({ ...row, install });
  await tx.done;
  await outside.set({ install, facts: row.facts });
}
