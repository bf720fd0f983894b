// Knows what a worker may set by hand, on one task. Refuses to know when it was said and what it replaces.
import type { Status } from './fact';
import type { Money } from './money';

/** A stretch [from, to) as the worker states it. What was counted by rule stays marked so when its neighbour is edited. */
export interface Stated {
  readonly from: number;
  readonly to: number;
  readonly assumed?: true;
}

/** What the worker may set by hand. `null` says *unknown after all*; an absent field is not touched. */
export interface Correction {
  readonly title?: string | null;
  readonly requester?: string | null;
  readonly requesterName?: string | null;
  readonly job?: string | null;
  readonly pay?: Money | null;
  readonly bonus?: readonly Money[];
  readonly status?: Status;
  /** Replaces every span on the task that was observed up to the correction. */
  readonly spans?: readonly Stated[];
  readonly note?: string | null;
}
