// Knows what must be read to say which acts are taken back. Refuses to say it (core).
import type { Undone } from '../../core/fact';
import { undoneActs } from '../../core/undone';
import type { Desk } from './desk';

const recordOf = (act: string): string => `a|${act}`;

const undoneFacts = (act: string, desk: Desk): readonly Undone[] =>
  (desk.at(recordOf(act))?.facts ?? []).filter(fact => fact.kind === 'undone');

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
  return undoneActs(facts);
}
