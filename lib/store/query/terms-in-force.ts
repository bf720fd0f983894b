// Knows which terms of pay stand, on every platform. Refuses to apply them.
import type { Terms } from '../../core/fact';
import type { Ledger } from '../shape';
import { openDesk } from '../write/desk';
import { undoneAmong } from '../write/undone';

export async function termsInForce(db: Ledger): Promise<Terms[]> {
  const { store } = db.transaction('facts');
  const records = await store.getAll(IDBKeyRange.bound('p|', 'p|\uffff'));
  const terms = records.flatMap(record => record.facts.filter(fact => fact.kind === 'terms'));
  const undone = await undoneAmong(new Set(terms.flatMap(fact => fact.act ?? [])), openDesk(store));
  return terms.filter(fact => fact.act === undefined || !undone.has(fact.act));
}
