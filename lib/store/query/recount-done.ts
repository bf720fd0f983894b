// Knows how far the recount of all figures has come, whoever does it. Refuses to count anything again (write/recount).
import { ledgerRow } from '../ledger-row';
import type { Ledger } from '../shape';

/** Share of the records, 0…1; undefined when no recount is due. One of fewer than all records is soon over: 0. */
export async function recountDone(db: Ledger): Promise<number | undefined> {
  const tx = db.transaction(['now', 'facts']);
  const [first] = (await ledgerRow(tx.objectStore('now'))).recounts;
  if (first === undefined) return undefined;
  if (first.of !== 'all' || first.after === '') return 0;
  const facts = tx.objectStore('facts');
  const [done, all] = await Promise.all([facts.count(IDBKeyRange.upperBound(first.after)), facts.count()]);
  return all === 0 ? 0 : done / all;
}
