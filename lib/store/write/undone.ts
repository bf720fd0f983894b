// Knows which acts stand and which were taken back. Refuses to know what the acts did.
import type { Undone } from '../../core/fact';
import type { Desk } from './desk';

const recordOf = (act: string): string => `a|${act}`;

const undoneFacts = (act: string, desk: Desk): readonly Undone[] =>
  (desk.at(recordOf(act))?.facts ?? []).filter(fact => fact.kind === 'undone');

/** Newest first: an `undone` counts unless a later one that counts took its own act back. No ring can form. */
export function takenBack(facts: readonly Undone[]): ReadonlySet<string> {
  const back = new Set<string>();
  for (const fact of facts.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)))
    if (fact.act === undefined || !back.has(fact.act)) back.add(fact.undoes);
  return back;
}

/** The acts that are taken back, judged by everything that bears on `acts`. */
export async function undoneAmong(acts: Iterable<string>, desk: Desk): Promise<ReadonlySet<string>> {
  const seen = new Set(acts);
  const facts: Undone[] = [];
  for (let frontier = [...seen]; frontier.length > 0; ) {
    await desk.fetch(frontier.map(recordOf));
    const found = frontier.flatMap(act => undoneFacts(act, desk));
    facts.push(...found);
    frontier = [...new Set(found.flatMap(fact => fact.act ?? []))].filter(act => !seen.has(act));
    for (const act of frontier) seen.add(act);
  }
  return takenBack(facts);
}
