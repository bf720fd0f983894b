// Knows what the ledger can state. Refuses to know where a statement is kept or what follows from it.
import type { Correction } from './correction';
import type { PAY_MODELS, STATUSES, UNPAID } from './fact-words';
import type { Money } from './money';

export type Source = 'page' | 'response' | 'sensor' | 'worker' | 'import';

export type Unpaid = (typeof UNPAID)[number];
export type PayModel = (typeof PAY_MODELS)[number];

interface Common {
  /** Stable: the same statement seen again has the same id (see `identify`). */
  readonly id: string;
  /** When it happened: the platform's stamp if shown, else when first seen. */
  readonly at: number;
  /** When Taskfare learned it. */
  readonly seen: number;
  readonly platform: string;
  readonly source: Source;
  /** Random id of the installation that learned it. */
  readonly device: string;
  /** The worker's act (an edit, an import) this fact belongs to, so that it can be undone as one. */
  readonly act?: string;
  readonly job?: string;
}

interface OfTask extends Common {
  /** The platform's id of the *assignment*, never of the job. */
  readonly task: string;
}

/** What a page said of the work itself. Filed with the task it was said of; other listings never enter the ledger. */
export interface Offered extends OfTask {
  readonly kind: 'offered';
  readonly title?: string;
  readonly requester?: string;
  readonly requesterName?: string;
  readonly pay?: Money;
  /** Pay per hour, where the platform states a rate and not an amount. */
  readonly rate?: Money;
  /** The platform's own estimate of the work, in ms. */
  readonly estimated?: number;
  /** Fields that should have stood on the page and could not be read. */
  readonly unread?: readonly string[];
}
export interface Accepted extends OfTask {
  readonly kind: 'accepted';
  readonly deadline?: number;
}
export interface Opened extends OfTask {
  readonly kind: 'opened';
}
/** A span [at, to) of attention on the task. Its id is made when it opens; a longer `to` under the same id extends it. */
export interface Worked extends OfTask {
  readonly kind: 'worked';
  readonly to: number;
  /** A short absence counted as work by rule: the threshold (ms) then in force. */
  readonly assumed?: number;
  /** A gap the worker answered for: counted, or (`leave`, `break`) stated as not worked. Only `count` adds time. */
  readonly answer?: 'count' | 'leave' | 'break';
}
/** A span [at, to) of unpaid work on the platform. */
export interface Overhead extends Common {
  readonly kind: 'overhead';
  readonly to: number;
  readonly unpaid: Unpaid;
  /** By the worker's hand: stands in the place of the `overhead` fact of this id. Without length: in its place there is nothing. */
  readonly instead?: string;
}
export interface Ended extends OfTask {
  readonly kind: 'submitted' | 'returned' | 'expired' | 'screenedOut';
  /** Paid although not finished (a screen-out payment). */
  readonly partial?: Money;
  /** The deadline passed and nothing was seen: a presumption (source `sensor`) that any platform statement replaces. */
  readonly presumed?: true;
  /** First seen long over, and nothing says when it was: `at` is when it was seen. */
  readonly undated?: true;
}
export interface Decided extends OfTask {
  readonly kind: 'approved' | 'paid' | 'rejected' | 'reworkAsked';
  readonly reason?: string;
  /** As in an end. */
  readonly undated?: true;
}
/** The *total* of the bonuses (or the adjusted reward) shown for the task, as it stands; newest wins, per currency. */
export interface Topped extends OfTask {
  readonly kind: 'bonus' | 'adjusted';
  readonly total: Money;
}
/** The platform's own clock. */
export interface Stamped extends OfTask {
  readonly kind: 'stamped';
  readonly started?: number;
  readonly ended?: number;
}
/** Pay for a period [from, to), not for a task. `task` is the platform's id of it, else platform + project + kind + from. */
export interface Income extends OfTask {
  readonly kind: 'income';
  readonly from: number;
  readonly to: number;
  /** The project it pays for, as named in `job` of its tasks; absent: the whole platform. */
  readonly project?: string;
  readonly pay?: Money;
  /** Hours the platform credits, in ms. */
  readonly credited?: number;
  readonly title?: string;
  readonly salary?: true;
}
/** Money lost on the way out. */
export interface Fee extends Common {
  readonly kind: 'fee';
  /** What was paid out, the fee included; the fee may be nothing. */
  readonly payout?: Money;
  readonly amount: Money;
  readonly what: 'payout' | 'exchange';
}
/** How a platform, or one project of it, pays from `at` on. */
export interface Terms extends Common {
  readonly kind: 'terms';
  readonly project?: string;
  readonly model: PayModel;
  /** Per hour (hourly, estimate), per ticket, per month (salary). Absent for piece work. */
  readonly rate?: Money;
}

/** Replaces what observations dated (`seen`) up to its own `at` say; later ones count as usual. */
export interface Corrected extends OfTask {
  readonly kind: 'corrected';
  readonly set: Correction;
}
/** Work entered by hand: a task that no page showed. */
export interface Added extends OfTask {
  readonly kind: 'added';
  readonly set: Correction;
}
export interface Removed extends OfTask {
  readonly kind: 'removed';
}
/** What the worker says of a requester, field by field: the newest statement of each counts. `null` takes one back. */
export interface Reviewed extends Common {
  readonly kind: 'reviewed';
  readonly requester: string;
  readonly pay?: number | null;
  readonly fairness?: number | null;
  readonly speed?: number | null;
  readonly communication?: number | null;
  readonly tags?: readonly string[];
  readonly note?: string | null;
  readonly mark?: 'avoid' | 'favourite' | null;
}
/** Two keys of one platform are one task. `task` is the key that stays. */
export interface Same extends OfTask {
  readonly kind: 'same';
  readonly other: string;
}
/** Takes an act back. Its own `act` is a new one, so that it can be undone too. */
export interface Undone extends Common {
  readonly kind: 'undone';
  readonly undoes: string;
}

export type Fact =
  | Offered
  | Accepted
  | Opened
  | Worked
  | Overhead
  | Ended
  | Decided
  | Topped
  | Stamped
  | Income
  | Fee
  | Terms
  | Corrected
  | Added
  | Removed
  | Reviewed
  | Same
  | Undone;

export type Kind = Fact['kind'];
export type TaskFact = Extract<Fact, { task: string }>;

export type Status = (typeof STATUSES)[number];
