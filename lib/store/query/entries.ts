// Knows an entry of every task, newest first, as they are now. Refuses to search among them.
import { entryOf } from '../../core/entry';
import { buildEntries, type Told } from '../entries/build';
import { type Came, type Changes, type Come, comeFrom } from '../entries/come';
import { applied, changesOf } from '../entries/line';
import { readMark } from '../entries/mark';
import { ledgerRow } from '../ledger-row';
import type { EntryBlock, Ledger, StoreName } from '../shape';
import { unended } from './open-tasks';

/** `ended` stays; `all` is another array after each change. */
interface Known extends Come {
  /** Number of the log up to which they are right, and which making of the blocks it is. */
  readonly upTo: number;
  readonly era: number;
  /** The ledger's count of changes then: nothing is read while it stands. */
  readonly changes: number;
}

/** Of a reading that takes long. */
export interface Hearing {
  readonly told?: Told;
  /** Some blocks of those that are being read from the disk, newest first; those that came before this call, too. */
  readonly came?: Came;
}

interface Reading {
  readonly all: Promise<readonly EntryBlock[]>;
  readonly soFar: EntryBlock[];
  readonly heard: Set<Came>;
}

const STORES: StoreName[] = ['now', 'entries', 'entryLog', 'tasks'];

const known = new WeakMap<Ledger, Known>();
const underway = new WeakMap<Ledger, Reading>();

/** What is in memory; whether it still holds, nobody knows. */
export const entriesHere = (db: Ledger): readonly EntryBlock[] | undefined => known.get(db)?.all;

/**
 * In memory from the first call on: the same array while nothing has changed. The first after an older version reads every
 * task, and `told` follows it; whoever asks meanwhile waits for the same reading, and asks again.
 */
export async function entries(db: Ledger, { told, came }: Hearing = {}): Promise<readonly EntryBlock[]> {
  const now = underway.get(db);
  if (now) {
    came?.(now.soFar);
    if (came) now.heard.add(came);
    await now.all;
    return entries(db, { told });
  }
  const soFar: EntryBlock[] = [];
  const heard = new Set(came && [came]);
  const all = upToDate(db, told, blocks => {
    soFar.push(...blocks);
    for (const hear of [...heard]) hear(blocks);
  }).finally(() => underway.delete(db));
  underway.set(db, { all, soFar, heard });
  return all;
}

async function upToDate(db: Ledger, told: Told | undefined, came: Came): Promise<readonly EntryBlock[]> {
  const { changes } = await ledgerRow(db.transaction('now').store);
  const here = known.get(db);
  if (here?.changes === changes) return here.all;
  await buildEntries(db, told);
  const fresh = await read(db, here, came);
  known.set(db, fresh);
  return fresh.all;
}

async function read(db: Ledger, here: Known | undefined, came: Came): Promise<Known> {
  const tx = db.transaction(STORES);
  const store = tx.objectStore('entries');
  const [{ changes }, mark] = await Promise.all([ledgerRow(tx.objectStore('now')), readMark(store)]);
  // Somebody else's folding took lines of the log that were not read here.
  const isOld = here === undefined || here.era !== mark.era || mark.upTo > here.upTo;
  const from = isOld ? mark.upTo : here.upTo;
  const [log, unendedRows] = await Promise.all([
    tx.objectStore('entryLog').getAll(IDBKeyRange.lowerBound(from, true)),
    unended(tx.objectStore('tasks').index('status')),
  ]);
  const [changed, open] = [
    changesOf(log),
    changesOf(unendedRows.map(row => ({ key: row.key, now: entryOf(row) }))),
  ];
  const blocks = isOld ? await comeFrom(store, changed, open, came) : brought(here.ended, changed, open);
  return { ...blocks, upTo: log.at(-1)?.n ?? from, era: mark.era, changes };
}

/** What is in memory already. What has no end grows by the minute: it is in no block that is kept. */
function brought(ended: Map<number, EntryBlock>, log: Changes, open: Changes): Come {
  put(ended, log);
  const all = new Map(ended);
  put(all, open);
  return { ended, all: [...all.values()].sort((a, b) => b.block - a.block) };
}

function put(blocks: Map<number, EntryBlock>, changes: Changes): void {
  for (const [block, change] of changes) {
    const after = applied(block, blocks.get(block), change);
    if (after) blocks.set(block, after);
    else blocks.delete(block);
  }
}
