// Knows what one page or response can show at one moment. Refuses to have a clock or a memory: what follows is `notice`'s.
import type { Status } from './fact';
import type { PAGE_KINDS, SAYS } from './fact-words';
import type { Money } from './money';

/** What a reading says of the piece of work it names. `status` is settled by the `status` field, the others by the reading itself. */
export type Says = (typeof SAYS)[number];

/**
 * `listed`: an offer, not this worker's. `accepted`: given to the worker. `working`: this page *is* the work.
 * `tentative`: probably submitted (a window message), `confirmed`: the platform's banner that says so; the first alone proves nothing.
 * `status`: a row of a history or a queue, whose `status` says how it stands.
 */
export interface Sighting {
  readonly platform: string;
  /** Which reading of the definition saw it. */
  readonly reading: string;
  readonly says: Says;
  readonly source: 'page' | 'response';
  readonly task?: string;
  readonly job?: string;
  readonly title?: string;
  readonly requester?: string;
  readonly requesterName?: string;
  readonly pay?: Money;
  readonly rate?: Money;
  /** Totals as they stand, per currency. */
  readonly bonus?: readonly Money[];
  /** The reward as adjusted. */
  readonly adjusted?: Money;
  /** An adjustment as shown, before the platform's own rule (lib/platforms/refine) makes it `adjusted`. */
  readonly adjustment?: Money;
  readonly partial?: Money;
  readonly status?: Status;
  /** ms the platform credits. */
  readonly credited?: number;
  readonly estimated?: number;
  readonly deadline?: number;
  /** ms left until the deadline, at the moment of reading. */
  readonly remaining?: number;
  /** ms the platform gives for the work in all. */
  readonly allowed?: number;
  /** Since when the worker has had it, in ms before the moment of reading. */
  readonly since?: number;
  readonly acceptedAt?: number;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly from?: number;
  readonly to?: number;
  readonly reason?: string;
  readonly code?: string;
  /**
   * This is work in hand, and the platform writes no id of it on its page: `notice` names it. Its row in the history may
   * carry an id of its own, or none: job, title and pay are what the two have in common.
   */
  readonly nameless?: true;
  /** Fields the definition expects here and could not read. */
  readonly unread?: readonly string[];
}

/** What the page as a whole is. `task` and `external` are work; the four unpaid kinds are overhead; `none` is neither (login, captcha, error). */
export type PageKind = (typeof PAGE_KINDS)[number];
