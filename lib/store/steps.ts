// Knows each step from an empty database to today's. Refuses to change a step once it was released: append a new one.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DayRow } from '../core/row';
import { lineOfDay } from './day-line';
import { ledgerRow } from './ledger-row';
import type { Shape } from './shape';
import { ALL, changed, due } from './write/due';

type Change = IDBPTransaction<Shape, StoreNames<Shape>[], 'versionchange'>;
type Step = (db: IDBPDatabase<Shape>, change: Change) => void;

/** Notes that every row must be projected anew; the next `recount` does it, in batches, and what is shown stays until then. */
async function countAgain(change: Change): Promise<void> {
  const now = change.objectStore('now');
  const row = await ledgerRow(now);
  if (row.facts > 0) await now.put(due(changed(row), [ALL]));
}

/** The database's version is the length of this list. */
export const STEPS: readonly Step[] = [
  db => {
    const facts = db.createObjectStore('facts', { keyPath: 'home' });
    facts.createIndex('act', 'acts', { multiEntry: true });
    facts.createIndex('origin', 'origins', { multiEntry: true });
    const tasks = db.createObjectStore('tasks', { keyPath: 'key' });
    tasks.createIndex('time', ['time', 'key']);
    tasks.createIndex('requester', ['platform', 'requester', 'time', 'key']);
    tasks.createIndex('status', ['status', 'platform', 'time', 'key']);
    tasks.createIndex('periodEnd', 'period.to');
    db.createObjectStore('unpaid', { keyPath: 'home' });
    db.createObjectStore('days', { keyPath: ['day', 'platform'] });
    db.createObjectStore('requesters', { keyPath: ['platform', 'requester'] }).createIndex('last', 'last');
    db.createObjectStore('now', { keyPath: 'key' });
  },
  // Requesters' rows hold more than they did: all rows are projected again by the recount that is noted here.
  (db, change) => {
    for (const name of ['tasks', 'unpaid', 'days', 'requesters'] as const)
      void change.objectStore(name).clear();
    void countAgain(change);
    db.createObjectStore('sources', { keyPath: 'id' });
    const ratings = db.createObjectStore('ratings', { keyPath: ['source', 'platform', 'requester'] });
    ratings.createIndex('requester', ['platform', 'requester']);
    db.createObjectStore('keys', { keyPath: 'name' });
  },
  // Days keep their hours and what was paid out: every row is projected again.
  (_db, change) => void countAgain(change),
  (db, change) => {
    db.createObjectStore('entries', { keyPath: 'block' });
    const log = db.createObjectStore('entryLog', { keyPath: 'n', autoIncrement: true });
    // Every task there is has no entry yet.
    void change
      .objectStore('tasks')
      .getAllKeys()
      .then(keys => Promise.all(keys.map(key => log.add({ key }))));
  },
  // Days keep what waits for a decision or for its money: every row is projected again.
  (_db, change) => void countAgain(change),
  // Entries lie by the day, and the log says what they say: they are made again from the rows, by whoever comes first.
  (_db, change) => {
    const entries = change.objectStore('entries');
    void entries.clear();
    void change.objectStore('entryLog').clear();
    void change
      .objectStore('tasks')
      .count()
      .then(tasks => entries.put({ block: -1, upTo: 0, era: 0, building: tasks > 0 ? [] : undefined }));
  },
  // Requesters keep the names their tasks were offered under, and how many tasks an offer's hourly is of.
  (_db, change) => void countAgain(change),
  // A day's sums lie as text.
  (_db, change) => {
    const days = change.objectStore('days');
    void days
      .getAll()
      .then(rows => Promise.all((rows as unknown as DayRow[]).map(row => days.put(lineOfDay(row)))));
  },
];
