// Knows what it takes to write facts: file them, project what they bear on, count them. Refuses to open the transaction.
import type { Fact } from '../../core/fact';
import type { Settings } from '../../core/setting';
import { ledgerRow } from '../ledger-row';
import type { Writing } from '../shape';
import type { Desk } from './desk';
import { changed, due, inZone } from './due';
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
  const now = tx.objectStore('now');
  const before = changed(await ledgerRow(now));
  const after = due(inZone({ ...before, facts: before.facts + filed.added }, settings.zone), recounts);
  await now.put(after);
  return { added: filed.added, rows, stale: after.recounts.length > 0 };
}
