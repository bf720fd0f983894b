// Knows how entries are made ready before anybody opens the list of tasks: those an older version left unmade, then what was written since. Refuses to know who calls.
import type { Ledger } from '../shape';
import { buildEntries } from './build';
import { foldEntries } from './fold';

/** A stop in the middle loses nothing and is told to nobody: the next start goes on, or the page that wants them. */
export const readyEntries = (db: Ledger): Promise<void> =>
  buildEntries(db)
    .then(() => foldEntries(db))
    .catch(() => undefined);
