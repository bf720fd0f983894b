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
  for (const fact of facts)
    for (const at of homes(fact)) {
      const there = byHome.get(at);
      if (there) there.push(fact);
      else byHome.set(at, [fact]);
    }
  await desk.fetch(byHome.keys());
  const store = tx.objectStore('facts');
  const changed = new Set<string>();
  let added = 0;
  await Promise.all(
    [...byHome].map(async ([at, fresh]) => {
      const before = desk.at(at)?.facts ?? [];
      const after = mergeFacts([...before, ...fresh]);
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      const known = new Set(before.map(fact => fact.id));
      added += after.filter(fact => !known.has(fact.id) && home(fact) === at).length;
      const record = recordOf(at, after);
      desk.replace(record);
      changed.add(at);
      await store.put(record);
    }),
  );
  return { added, homes: changed };
}

const recordOf = (at: string, facts: readonly Fact[]): FactRecord => ({
  home: at,
  facts,
  acts: [...new Set(facts.flatMap(fact => fact.act ?? []))].sort(),
  origins: originsOf(facts),
});
