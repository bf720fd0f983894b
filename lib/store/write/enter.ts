// Knows what it takes to write facts: file them, project what they bear on, count them. Refuses to open the transaction.
import type { Fact } from '../../core/fact';
import type { Settings } from '../../core/setting';
import { ledgerRow } from '../ledger-row';
import type { Recount, Writing } from '../shape';
import type { Desk } from './desk';
import { fileFacts } from './file-facts';
import { reach } from './reach';
import { type Rows, reproject } from './reproject';

export interface Entered {
  readonly added: number;
  readonly rows: Rows;
  /** Too many rows to project at once: `recount` has work. */
  readonly stale: boolean;
}

export async function enter(
  facts: readonly Fact[],
  desk: Desk,
  tx: Writing,
  settings: Settings,
): Promise<Entered> {
  const filed = await fileFacts(facts, desk, tx);
  if (filed.homes.size === 0) return { added: 0, rows: new Map(), stale: false };
  const { homes, recounts } = await reach(filed.homes, desk, tx);
  const rows = await reproject(homes, desk, tx, settings);
  if (filed.added > 0 || recounts.length > 0) await note(tx, filed.added, recounts);
  return { added: filed.added, rows, stale: recounts.length > 0 };
}

/** A recount that is asked for again begins again. */
async function note(tx: Writing, added: number, recounts: readonly Recount[]): Promise<void> {
  const store = tx.objectStore('now');
  const row = await ledgerRow(store);
  const others = row.recounts.filter(old => !recounts.some(r => r.of === old.of && r.name === old.name));
  await store.put({ ...row, facts: row.facts + added, recounts: [...others, ...recounts] });
}
