// Knows how facts are put into the records of their homes. Refuses to know what follows from them.
import type { Fact } from '../../core/fact';
import { home, homes } from '../../core/home';
import { mergeFacts } from '../../core/merge';
import type { FactRecord, Writing } from '../shape';
import type { Desk } from './desk';
import { originsOf } from './origins';

export interface Filed {
  /** Facts the ledger did not have. */
  readonly added: number;
  /** Homes whose record is not what it was. */
  readonly homes: ReadonlySet<string>;
}

export async function fileFacts(facts: readonly Fact[], desk: Desk, tx: Writing): Promise<Filed> {
  const byHome = new Map<string, Fact[]>();
  for (const fact of facts) for (const at of homes(fact)) byHome.set(at, [...(byHome.get(at) ?? []), fact]);
  await desk.fetch(byHome.keys());
  const store = tx.objectStore('facts');
  const changed = new Set<string>();
  const writes: Promise<unknown>[] = [];
  let added = 0;
  for (const [at, fresh] of byHome) {
    const before = desk.at(at)?.facts ?? [];
    const after = mergeFacts([...before, ...fresh]);
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    const known = new Set(before.map(fact => fact.id));
    added += after.filter(fact => !known.has(fact.id) && home(fact) === at).length;
    const record = recordOf(at, after);
    desk.replace(record);
    writes.push(store.put(record));
    changed.add(at);
  }
  await Promise.all(writes);
  return { added, homes: changed };
}

const recordOf = (at: string, facts: readonly Fact[]): FactRecord => ({
  home: at,
  facts,
  acts: [...new Set(facts.flatMap(fact => fact.act ?? []))].sort(),
  origins: originsOf(facts),
});
