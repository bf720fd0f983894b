// Knows which payouts and fees the worker stated stand, on every platform. Refuses to apply them.
import type { Fee } from '../../core/fact';
import type { Ledger } from '../shape';
import { openDesk } from '../write/desk';
import { undoneAmong } from '../write/undone';

/** Oldest first. */
export async function payoutsInForce(db: Ledger): Promise<Fee[]> {
  const { store } = db.transaction('facts');
  const records = await store.getAll(IDBKeyRange.bound('p|', 'p|\uffff'));
  const fees = records.flatMap(record => record.facts.filter(fact => fact.kind === 'fee'));
  const undone = await undoneAmong(new Set(fees.flatMap(fact => fact.act ?? [])), openDesk(store));
  return fees
    .filter(fact => fact.act === undefined || !undone.has(fact.act))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
