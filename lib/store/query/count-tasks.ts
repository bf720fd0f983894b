// Knows how many tasks there are. Refuses to read them.
import type { Ledger } from '../shape';

export const countTasks = (db: Ledger): Promise<number> => db.count('tasks');
