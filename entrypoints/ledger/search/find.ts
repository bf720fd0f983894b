// Knows how the wanted tasks are found while somebody watches. Refuses to go on when something newer is wanted.
import type { Wanted } from '../../../components/ledger/wanted';
import { parseRequesterKey } from '../../../lib/core/requester-key';
import { entries, entriesHere } from '../../../lib/store/query/entries';
import { taskKeysOfRequester } from '../../../lib/store/query/requesters';
import type { Desk } from '../desk';
import { finder } from './hit';
import { type Listed, listed } from './listed';
import { looker } from './look';

export interface Found extends Listed {
  /** These are the first of them, and how many more there are is not known yet. */
  readonly isPart?: true;
  /** Share looked at, 0…1, while tasks are read that were never searched before. */
  readonly looking?: number;
}

/**
 * `told` hears of progress, of the first tasks where their order allows it, and of the whole at the end; of nothing once
 * `signal` is aborted.
 */
export async function find(
  { db, settings }: Desk,
  wanted: Wanted,
  told: (found: Found) => void,
  signal: AbortSignal,
): Promise<void> {
  const tell = (found: Found): void => {
    if (!signal.aborted) told(found);
  };
  const requester = parseRequesterKey(wanted.requester ?? '');
  const among = requester && new Set(await taskKeysOfRequester(db, requester));
  const begins = wanted.sort === 'newest' && wanted.at === undefined;
  const first = (keys: readonly string[]): void => tell({ keys, times: [], isPart: true });
  const look = () => looker(finder(wanted, settings.zone, among), begins ? first : undefined);

  const here = entriesHere(db);
  const coming = look();
  const now = entries(db, {
    told: looking => tell({ keys: [], times: [], looking }),
    came: blocks => blocks.forEach(coming.look),
  });
  // What is in memory is looked through while the ledger is asked whether it still holds.
  let holds = true;
  const guess = here && look().through(here, () => holds && !signal.aborted);
  const blocks = await now;
  holds = blocks === here;
  const found = await (holds ? guess : look().through(blocks, () => !signal.aborted));
  if (found) tell(listed(found, wanted, settings));
}
