// Knows how the ledger's row about itself is read. Refuses to know who changes it.
import type { LedgerRow, NowRow } from './shape';

const EMPTY: LedgerRow = { key: 'ledger', facts: 0, changes: 0, recounts: [] };

/** `store` is the store `now`, of a transaction of any kind. */
export async function ledgerRow(store: {
  get(key: string): Promise<NowRow | LedgerRow | undefined>;
}): Promise<LedgerRow> {
  const row = await store.get('ledger');
  return row?.key === 'ledger' ? row : EMPTY;
}
