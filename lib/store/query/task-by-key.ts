// Knows how to find one task. Refuses to follow a key that was united with another.
import type { TaskRow } from '../../core/row';
import type { Ledger } from '../shape';

export const taskByKey = (db: Ledger, key: string): Promise<TaskRow | undefined> => db.get('tasks', key);
