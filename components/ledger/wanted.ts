// Knows which tasks the worker may ask to see, and in which order. Refuses to find them.
import type { Status } from '../../lib/core/fact';

export const SORTS = ['newest', 'oldest', 'pay', 'hourly'] as const;
export type Sort = (typeof SORTS)[number];

export interface Wanted {
  /** Words of title and requester, all of which must be there. */
  readonly words: string;
  readonly platform?: string;
  /** `platform:requester` (requesterKey). */
  readonly requester?: string;
  readonly status?: Status;
  /** Local days, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly sort: Sort;
  /** A local day at which the list begins: nothing is left out. */
  readonly at?: string;
}

export const EVERYTHING: Wanted = { words: '', sort: 'newest' };

/** Whether any task is left out. */
export const isNarrow = ({ words, platform, requester, status, from, to }: Wanted): boolean =>
  words.trim() !== '' || [platform, requester, status, from, to].some(asked => asked !== undefined);
