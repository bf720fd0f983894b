// Knows an entry of every task, newest first, as they are now. Refuses to search among them.
import { type Entry, entryOf } from '../../core/entry';
import { buildEntries, type Told } from '../entries/build';
import { applied, type Change, changesOf } from '../entries/line';
import { readMark } from '../entries/mark';
import { ledgerRow } from '../ledger-row';
import type { EntryBlock, Ledger, StoreName } from '../shape';
import { unended } from './open-tasks';

interface Known {
  /** Of tasks that have an end, by block. */
  readonly ended: Map<number, EntryBlock>;
  /** With those that have none: newest first. */
  readonly all: readonly EntryBlock[];
  /** Number of the log up to which they are right, and which making of the blocks it is. */
  readonly upTo: number;
  readonly era: number;
  /** The ledger's count of changes then: nothing is read while it stands. */
  readonly changes: number;
}

const STORES: StoreName[] = ['now', 'entries', 'entryLog', 'tasks'];

const known = new WeakMap<Ledger, Known>();
const underway = new WeakMap<Ledger, Promise<readonly EntryBlock[]>>();

/**
 * In memory from the first call on. The first after an older version reads every task, and `told` follows it; whoever asks
 * meanwhile waits for the same reading, and asks again.
 */
export function entries(db: Ledger, told?: Told): Promise<readonly EntryBlock[]> {
  const now = underway.get(db);
  if (now) return now.then(() => entries(db, told));
  const all = upToDate(db, told).finally(() => underway.delete(db));
  underway.set(db, all);
  return all;
}

async function upToDate(db: Ledger, told?: Told): Promise<readonly EntryBlock[]> {
  const { changes } = await ledgerRow(db.transaction('now').store);
  const here = known.get(db);
  if (here?.changes === changes) return here.all;
  await buildEntries(db, told);
  const fresh = await read(db, here);
  known.set(db, fresh);
  return fresh.all;
}

async function read(db: Ledger, here: Known | undefined): Promise<Known> {
  const tx = db.transaction(STORES);
  const store = tx.objectStore('entries');
  const [{ changes }, mark] = await Promise.all([ledgerRow(tx.objectStore('now')), readMark(store)]);
  // Somebody else's folding took lines of the log that were not read here.
  const isOld = here === undefined || here.era !== mark.era || mark.upTo > here.upTo;
  const from = isOld ? mark.upTo : here.upTo;
  const [blocks, log, open] = await Promise.all([
    isOld ? (store.getAll(IDBKeyRange.lowerBound(0)) as Promise<EntryBlock[]>) : [],
    tx.objectStore('entryLog').getAll(IDBKeyRange.lowerBound(from, true)),
    unended(tx.objectStore('tasks').index('status')),
  ]);
  const ended = isOld ? new Map(blocks.map(block => [block.block, block])) : here.ended;
  for (const [block, change] of changesOf(log)) put(ended, block, change);
  return {
    ended,
    all: withOpen(ended, open.map(entryOf)),
    upTo: log.at(-1)?.n ?? from,
    era: mark.era,
    changes,
  };
}

/** What has no end grows by the minute: it is in no block that is kept. */
function withOpen(ended: ReadonlyMap<number, EntryBlock>, open: readonly Entry[]): readonly EntryBlock[] {
  const all = new Map(ended);
  for (const [block, change] of changesOf(open.map(now => ({ key: now.key, now })))) put(all, block, change);
  return [...all.values()].sort((a, b) => b.block - a.block);
}

function put(blocks: Map<number, EntryBlock>, block: number, change: Change): void {
  const after = applied(block, blocks.get(block), change);
  if (after) blocks.set(block, after);
  else blocks.delete(block);
}
