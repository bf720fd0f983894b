// Knows which tasks were decided by what was just learned. Refuses to call an old decision a new one.
import type { Fact, Kind, TaskFact } from '../../core/fact';
import { taskKey } from '../../core/home';

const DECISIONS: ReadonlySet<Kind> = new Set<Kind>(['approved', 'paid', 'rejected']);

/**
 * Keys of tasks that were known as handed in and are decided now. A history that is read for the first time decides
 * nothing; what was known says the same again. `known`: by the platform's task id, before `facts`.
 */
export function decidedBy(
  facts: readonly Fact[],
  known: ReadonlyMap<string, readonly TaskFact[]>,
): readonly string[] {
  const keys = facts.flatMap(fact => {
    if (!DECISIONS.has(fact.kind) || !('task' in fact)) return [];
    const before = known.get(fact.task) ?? [];
    const news = before.some(({ kind }) => kind === 'submitted') && before.every(({ id }) => id !== fact.id);
    return news ? [taskKey(fact.platform, fact.task)] : [];
  });
  return [...new Set(keys)];
}
