// Knows what `notice` must be told of the ledger to turn sightings into facts. Refuses to fetch any of it.
import type { Fact, TaskFact } from './fact';
import type { Sighting } from './sighting';
import type { Subject } from './subject';

export interface OpenTask {
  readonly task: string;
  readonly job?: string;
  readonly deadline?: number;
}

/** A task Taskfare named itself, because its page did not, and that has ended: a history row may tell of it. */
export interface StandIn {
  readonly task: string;
  readonly job?: string;
  readonly title?: string;
}

/** A submit that only a later banner confirms, remembered per tab. */
export interface Tentative {
  readonly task: string;
  readonly job?: string;
  readonly at: number;
}

export interface Known {
  /** This platform's tasks without an end. */
  readonly open: readonly OpenTask[];
  /** The facts of every task the sightings name, and of every open one. */
  readonly facts: ReadonlyMap<string, readonly TaskFact[]>;
  /** Listings of this browser session, by job. Bounded; never in the ledger. */
  readonly listings: ReadonlyMap<string, Sighting>;
  readonly tentative?: Tentative;
  /** Newest first; their facts are among `facts`. */
  readonly standIns?: readonly StandIn[];
  readonly device: string;
}

export interface Noticed {
  readonly facts: readonly Fact[];
  /** What this page is about, if it is about anything: a task, or unpaid work. */
  readonly subject?: Subject;
  /** Tasks that ended by these sightings: inheritance ends with them. */
  readonly ended: readonly string[];
  /** The tab's tentative end from now on. */
  readonly tentative?: Tentative;
  /** Offers to remember for this browser session. */
  readonly listings: readonly Sighting[];
}
