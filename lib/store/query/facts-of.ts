// Knows how to gather what was stated about one task. Refuses to say what follows from it (why).
import type { TaskFact } from '../../core/fact';
import type { Ledger } from '../shape';

/** All facts of a task, of keys united with it too, taken-back ones included; in the order of their ids' records. */
export async function factsOf(db: Ledger, key: string): Promise<readonly TaskFact[]> {
  const tx = db.transaction('facts');
  const found = new Map<string, TaskFact>();
  const seen = new Set([key]);
  for (const next of seen) {
    const record = await tx.store.get(`t|${next}`);
    for (const fact of record?.facts ?? []) {
      if (!('task' in fact)) continue;
      found.set(fact.id, fact);
      if (fact.kind === 'same')
        seen.add(`${fact.platform}:${fact.task}`).add(`${fact.platform}:${fact.other}`);
    }
  }
  return [...found.values()];
}
