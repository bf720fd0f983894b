// Knows which records speak of one task because the worker said two keys are the same. Refuses to project them.
import type { TaskFact } from '../../core/fact';
import { homes } from '../../core/home';
import type { Desk } from './desk';

/** Homes joined by `same` facts, whether or not these were taken back: what must be looked at together. */
export type Family = readonly string[];

const joinedTo = (home: string, desk: Desk): readonly string[] =>
  (desk.at(home)?.facts ?? []).flatMap(fact => (fact.kind === 'same' ? homes(fact) : []));

/** The families of the given task homes, each once, homes sorted. All their records are in hand afterwards. */
export async function families(taskHomes: Iterable<string>, desk: Desk): Promise<Family[]> {
  const seen = new Set(taskHomes);
  for (let frontier = [...seen]; frontier.length > 0; ) {
    await desk.fetch(frontier);
    frontier = [...new Set(frontier.flatMap(home => joinedTo(home, desk)))].filter(home => !seen.has(home));
    for (const home of frontier) seen.add(home);
  }
  return groups([...seen].sort(), home => joinedTo(home, desk));
}

/** Splits a family into what is one task now: only by `same` facts that stand. */
export function united(family: Family, desk: Desk, undone: ReadonlySet<string>): Family[] {
  const stands = (fact: TaskFact): boolean => fact.act === undefined || !undone.has(fact.act);
  return groups(family, home =>
    (desk.at(home)?.facts ?? []).flatMap(fact => (fact.kind === 'same' && stands(fact) ? homes(fact) : [])),
  );
}

function groups(of: readonly string[], joined: (home: string) => readonly string[]): string[][] {
  const placed = new Set<string>();
  const found: string[][] = [];
  for (const start of of) {
    if (placed.has(start)) continue;
    const group = [start];
    placed.add(start);
    for (const home of group)
      for (const next of joined(home))
        if (!placed.has(next)) {
          placed.add(next);
          group.push(next);
        }
    found.push(group.sort());
  }
  return found;
}
