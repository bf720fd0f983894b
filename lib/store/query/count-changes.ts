// Knows how often rows of the ledger were written: who remembers something of them asks whether it still holds. Refuses to say what changed.
import { ledgerRow } from '../ledger-row';
import type { Ledger } from '../shape';

export const countChanges = async (db: Ledger): Promise<number> =>
  (await ledgerRow(db.transaction('now').store)).changes;
