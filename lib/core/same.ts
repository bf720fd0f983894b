// Knows which keys are one task. Refuses to know how a task is told from another.
import type { Same, TaskFact } from './fact';
import { inForce } from './merge';

const sames = (facts: readonly TaskFact[]): Same[] => facts.filter(fact => fact.kind === 'same');

/** The key that stays of facts that are one task: the one no `same` gives up (the least, where a circle leaves none). */
export function keptTask(facts: readonly TaskFact[]): string {
  const given = new Set(sames(facts).map(fact => fact.other));
  const keys = new Set(facts.map(fact => fact.task));
  for (const fact of sames(facts)) keys.add(fact.other);
  const all = [...keys].sort();
  return all.find(key => !given.has(key)) ?? all[0]!;
}

/**
 * Divides facts of one platform into tasks, so that each group may be projected: keys joined by a `same` in force are one group.
 * After a `same` is taken back, its two keys are two groups again. The `same` facts go with the key they name as `task`.
 */
export function tasksOf(
  facts: readonly TaskFact[],
  undone: ReadonlySet<string>,
): ReadonlyMap<string, readonly TaskFact[]> {
  const root = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    while (root.has(at)) at = root.get(at)!;
    return at;
  };
  for (const { task, other } of sames(inForce(facts, undone))) {
    const [a, b] = [find(task), find(other)];
    if (a !== b) root.set(b, a);
  }
  const groups = new Map<string, TaskFact[]>();
  for (const fact of facts) {
    const key = find(fact.task);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return new Map(
    [...groups.values()].map(group => [
      keptTask(inForce(group, undone).length > 0 ? inForce(group, undone) : group),
      group,
    ]),
  );
}
