// Knows how many tasks are older than an instant. Refuses to read them.
import type { Ledger } from '../shape';

export const olderThan = (db: Ledger, instant: number): Promise<number> =>
  db.countFromIndex('tasks', 'time', IDBKeyRange.upperBound([instant], true));
