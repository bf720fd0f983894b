// Knows the order of all tasks, newest first. Refuses to hold a row.
import type { Ledger } from '../shape';
import { entries } from './entries';

export const newestKeys = async (db: Ledger): Promise<readonly string[]> =>
  (await entries(db)).flatMap(({ keys }) => keys);
