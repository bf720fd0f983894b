// Knows what the worker's own hand has done, newest first, and what of it stands. Refuses to take anything back (core/hand).
import type { Fact } from '../../core/fact';
import { type ActKind, actKind } from '../../core/hand/kind';
import { taskKey } from '../../core/home';
import type { TaskRow } from '../../core/row';
import type { FactRecord, Ledger } from '../shape';
import { openDesk } from '../write/desk';
import { undoneAmong } from '../write/undone';

export interface ActEntry {
  readonly act: string;
  /** When the worker did it. */
  readonly at: number;
  readonly kind: ActKind;
  readonly platform: string;
  /** Keys of the tasks it bears on, with their rows where there is one now; the first few. */
  readonly tasks: readonly { readonly key: string; readonly row?: TaskRow }[];
  /** How many records it bears on. */
  readonly homes: number;
  /** The acts by which it is taken back now. Empty: it stands. */
  readonly takenBackBy: readonly string[];
}

/** Acts that only take another back are told by that other. Their rows name at most so many tasks. */
const NAMED = 3;

/** The newest `limit` acts. Ids made by `actId` sort by time; others come after them. */
export async function acts(db: Ledger, limit: number): Promise<readonly ActEntry[]> {
  const tx = db.transaction(['facts', 'tasks']);
  const store = tx.objectStore('facts');
  const index = store.index('act');
  const desk = openDesk(store);
  const entries: ActEntry[] = [];
  let cursor = await index.openKeyCursor(null, 'prevunique');
  while (cursor && entries.length < limit) {
    const act = cursor.key as string;
    const homes = (await index.getAllKeys(act, NAMED + 1)).filter(home => !home.startsWith('a|'));
    const records = await Promise.all(homes.map(home => store.get(home)));
    const facts = records.flatMap(record => ofAct(record, act));
    if (facts[0] !== undefined) {
      const undone = await undoneAmong([act], desk);
      const keys = [...new Set(facts.flatMap(keyOf))].slice(0, NAMED);
      const rows = await Promise.all(keys.map(key => tx.objectStore('tasks').get(key)));
      entries.push({
        act,
        at: Math.min(...facts.map(fact => fact.seen)),
        kind: actKind(facts),
        platform: facts[0].platform,
        tasks: keys.map((key, i) => ({ key, row: rows[i] })),
        homes: await index.count(act),
        takenBackBy: (desk.at(`a|${act}`)?.facts ?? []).flatMap(fact =>
          fact.act !== undefined && !undone.has(fact.act) ? [fact.act] : [],
        ),
      });
    }
    cursor = await cursor.continue();
  }
  return entries.sort((a, b) => b.at - a.at);
}

const ofAct = (record: FactRecord | undefined, act: string): readonly Fact[] =>
  (record?.facts ?? []).filter(fact => fact.act === act && fact.kind !== 'undone');

const keyOf = (fact: Fact): string[] => ('task' in fact ? [taskKey(fact.platform, fact.task)] : []);
