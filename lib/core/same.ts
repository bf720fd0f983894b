// Knows which keys are one task. Refuses to know how a task is told from another.
import type { Same, TaskFact } from './fact';

const sames = (facts: readonly TaskFact[]): Same[] => facts.filter(fact => fact.kind === 'same');

/** The key that stays of facts that are one task: the one no `same` gives up (the least, where a circle leaves none). */
export function keptTask(facts: readonly TaskFact[]): string {
  const given = new Set(sames(facts).map(fact => fact.other));
  const keys = new Set(facts.map(fact => fact.task));
  for (const fact of sames(facts)) keys.add(fact.other);
  const all = [...keys].sort();
  return all.find(key => !given.has(key)) ?? all[0]!;
}
