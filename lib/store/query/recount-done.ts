// Knows how far the recount of all figures has come, whoever does it, and whether the worker stopped it. Refuses to count anything again (write/recount).
import { ledgerRow } from '../ledger-row';
import type { Ledger } from '../shape';

export type Counting = 'running' | 'held';

export interface RecountDone {
  readonly is: Counting;
  /** Of the records, 0…1. One of fewer than all records is soon over: 0. */
  readonly share: number;
  /** What is not counted again yet is in no figure; otherwise it is there as it was before. */
  readonly dropped: boolean;
}

/** Undefined when every figure is right: the popup asks only this. */
export async function counting(db: Ledger): Promise<Counting | undefined> {
  const { recounts, held } = await ledgerRow(db.transaction('now').store);
  if (recounts.length === 0) return undefined;
  return held ? 'held' : 'running';
}

/** Undefined when no recount is due. */
export async function recountDone(db: Ledger): Promise<RecountDone | undefined> {
  const tx = db.transaction(['now', 'facts']);
  const { recounts, held, dropped = false } = await ledgerRow(tx.objectStore('now'));
  const [first] = recounts;
  if (first === undefined) return undefined;
  const is = held ? 'held' : 'running';
  if (first.of !== 'all' || first.after === '') return { is, share: 0, dropped };
  const facts = tx.objectStore('facts');
  const [done, all] = await Promise.all([facts.count(IDBKeyRange.upperBound(first.after)), facts.count()]);
  return { is, share: all === 0 ? 0 : done / all, dropped };
}
