// Knows an entry of every task, newest first, and brings them up to date when they are asked for. Refuses to search among them.
import { type Entry, entryOf } from '../../core/entry';
import { unpacked } from '../entries/block';
import { foldEntries } from '../entries/fold';
import { markIn } from '../entries/mark';
import { ledgerRow } from '../ledger-row';
import type { EntryBlock, Ledger, StoreName } from '../shape';
import { openTasks } from './open-tasks';

interface Known {
  readonly byKey: Map<string, Entry>;
  /** Newest first, ties by key, as the list of all tasks. */
  sorted: readonly Entry[];
  /** Number of the log up to which they are right. */
  upTo: number;
  /** The ledger's count of changes then: nothing is read while it stands. */
  changes: number;
}

export type Told = (done: number) => void;

const STORES: StoreName[] = ['now', 'entries', 'entryLog'];
/** Beyond so many it is quicker to read every task. */
const MANY = 5000;
/** The log is kept so short that a page which opens has little to learn. */
const FOLD_AT = 1000;
const PAGE = 2000;

const known = new WeakMap<Ledger, Known>();
const underway = new WeakMap<Ledger, { readonly all: Promise<readonly Entry[]>; readonly told: Told[] }>();

/**
 * In memory from the first call on. The first after a large import reads every task, and `told` follows it; whoever asks
 * meanwhile waits for the same reading.
 */
export function entries(db: Ledger, told: Told = () => undefined): Promise<readonly Entry[]> {
  const now = underway.get(db);
  if (now) {
    now.told.push(told);
    return now.all.then(() => entries(db, told));
  }
  const listeners = [told];
  const all = upToDate(db, done => {
    for (const listener of listeners) listener(done);
  }).finally(() => underway.delete(db));
  underway.set(db, { all, told: listeners });
  return all;
}

async function upToDate(db: Ledger, told: Told): Promise<readonly Entry[]> {
  const tx = db.transaction(STORES);
  const store = tx.objectStore('entries');
  const [{ changes }, mark] = await Promise.all([ledgerRow(tx.objectStore('now')), markIn(store)]);
  let here = known.get(db);
  if (here?.changes === changes) return here.sorted;
  if (!here || mark > here.upTo) {
    const blocks = (await store.getAll(IDBKeyRange.lowerBound(0))) as EntryBlock[];
    const all = blocks.flatMap(unpacked);
    here = { byKey: new Map(all.map(entry => [entry.key, entry])), sorted: all, upTo: mark, changes };
  }
  const log = await tx.objectStore('entryLog').getAll(IDBKeyRange.lowerBound(here.upTo, true));
  const keys = new Set(log.map(({ key }) => key));
  if (keys.size > MANY) await readAll(db, here, told);
  else await readSome(db, here.byKey, [...keys]);
  for (const row of await openTasks(db)) here.byKey.set(row.key, entryOf(row));
  here.sorted = [...here.byKey.values()].sort((a, b) => b.time - a.time || (a.key < b.key ? 1 : -1));
  here.upTo = log.at(-1)?.n ?? here.upTo;
  here.changes = changes;
  known.set(db, here);
  if (log.length > FOLD_AT) {
    await foldEntries(db, here.byKey, keys, here.upTo);
  }
  return here.sorted;
}

async function readSome(db: Ledger, byKey: Map<string, Entry>, keys: readonly string[]): Promise<void> {
  const { store } = db.transaction('tasks');
  const rows = await Promise.all(keys.map(key => store.get(key)));
  keys.forEach((key, i) => {
    const row = rows[i];
    if (row) byKey.set(key, entryOf(row));
    else byKey.delete(key);
  });
}

/** What is written meanwhile is in the log after what was read of it, and comes the next time. */
async function readAll(db: Ledger, here: Known, told: Told): Promise<void> {
  const total = await db.count('tasks');
  here.byKey.clear();
  let range: IDBKeyRange | undefined;
  for (let done = 0; ; ) {
    const rows = await db.getAll('tasks', range, PAGE);
    const last = rows.at(-1);
    if (!last) return;
    for (const row of rows) here.byKey.set(row.key, entryOf(row));
    done += rows.length;
    told(Math.min(1, done / Math.max(1, total)));
    range = IDBKeyRange.lowerBound(last.key, true);
  }
}
