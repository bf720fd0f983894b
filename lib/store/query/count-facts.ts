// Knows how many facts the ledger has. Refuses to read them.
import { ledgerRow } from '../ledger-row';
import type { Ledger } from '../shape';

export const countFacts = async (db: Ledger): Promise<number> =>
  (await ledgerRow(db.transaction('now').store)).facts;
