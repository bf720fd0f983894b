// Knows the shapes of the projected rows. Refuses to know how they are computed (project) or kept (lib/store).
import type { Status, Unpaid } from './fact';
import type { Money } from './money';

/** Integer sums by name, nested. Zero and empty are left out, so that a difference undone is the row it was. */
export interface Sums {
  [name: string]: number | Sums;
}

/** How a task's money stands. `confirmed`: approved or paid. `pending`: submitted. `expected`: from terms. `lost`: offered, and not (or no longer) to come. */
export type Standing = 'confirmed' | 'pending' | 'expected' | 'lost';

/** One piece of work (or one income), as its facts tell it. A pure function of facts, terms and settings. */
export interface TaskRow {
  /** `platform:task` */
  readonly key: string;
  readonly platform: string;
  readonly task: string;
  readonly job?: string;
  readonly title?: string;
  readonly requester?: string;
  readonly requesterName?: string;
  readonly status: Status;
  /** The platform's reason for a decision. */
  readonly reason?: string;
  readonly note?: string;
  /** What was offered (or adjusted to, or computed from terms: then `computed`). */
  readonly pay?: Money;
  readonly computed?: true;
  readonly bonus: readonly Money[];
  readonly partial?: Money;
  /** What it brings, by how sure it is; bonuses included. */
  readonly money: readonly { readonly standing: Standing; readonly amount: Money }[];
  /** All attention counted as work, assumed stretches included. */
  readonly worked: number;
  readonly assumed: number;
  readonly elapsed?: number;
  readonly platformTime?: number;
  readonly estimated?: number;
  readonly deadline?: number;
  readonly acceptedAt?: number;
  readonly openedAt?: number;
  readonly submittedAt?: number;
  readonly endedAt?: number;
  readonly decidedAt?: number;
  readonly paidAt?: number;
  /** What it is sorted by: the end, else the latest attention, else the first statement. Never undefined. */
  readonly time: number;
  /** An expiry nobody saw, a hand-made entry, an edited one, an import, an income: marks the worker is shown. */
  readonly marks: readonly (
    | 'presumed'
    | 'entered'
    | 'edited'
    | 'imported'
    | 'income'
    | 'untimed'
    | 'undated'
    | 'unread'
  )[];
  readonly unread?: readonly string[];
  /** For an income: its period. */
  readonly period?: { readonly from: number; readonly to: number; readonly salary?: true };
  /** What it adds to each local day, and to its requester. Rows hold these, so that a change is a difference. */
  readonly days: Readonly<Record<string, Sums>>;
  readonly requesterSums?: Sums;
}

/**
 * One local day on one platform: the sum of what its tasks and its unpaid work add. Key `[day, platform]`.
 * Names in `sums` (all integers; durations in ms, money in micros by currency):
 * `tasks.<status>` tasks whose `time` lies on this day · `worked.<status>` · `assumed` · `overhead.<unpaid>`
 * `money.<CUR>.<standing>` earned by attention of this day (has time) · `bonus.<CUR>` part of it that is bonus
 * `untimed.<CUR>.<standing>` money of this day that has no time · `undated…` the same, where the day is only when it was seen
 * `offer.<CUR>.pay` and `offer.<CUR>.worked`: numerator and time of the task hourly (submitted tasks)
 * `offer.<CUR>.rejected` the part of that pay that was rejected · `partial.<CUR>` paid for unfinished work · `counted.<CUR>` tasks by currency
 * `clocked` attention on tasks whose pay is computed from terms · `computed.money|untimed.<CUR>.<standing>` that pay: an income replaces it
 * `bare` attention on tasks that have no money of their own (what may cover untimed money)
 * `project.<job>.bare` and `project.<job>.untimed.<CUR>.<standing>`: the same by project, where a project is named;
 * so are `clocked`, `computed` and `unpriced`. An income adds nothing but `received`: `earnings` lays its money on the attention of its period
 * `received.<CUR>` money dated by paid, else approved, and `paidOut.<CUR>` what of it the platform says is paid out · `unpriced` submitted tasks whose pay is unknown
 * `waiting.decision|payment.tasks|unpriced|money.<CUR>` what was handed in on this day and is not decided, or approved and not paid out
 * `hours.<00…23>.worked|unpaid|tasks` by the local hour, `hours.<00…23>.money.<CUR>` the money of tasks that is not lost, each over its own attention
 */
export interface DayRow {
  readonly day: string;
  readonly platform: string;
  readonly sums: Sums;
}

/**
 * One requester of one platform. Key `[platform, requester]`. Names in `sums`:
 * `tasks` · `status.<status>` · `worked` · `money.<CUR>.<standing>` · `offer.<CUR>.n|pay|worked`
 * `names.<name>` tasks that were offered under it: a requester is its id
 * `hist.<CUR>.<bin>.n|pay|time|square`: log histogram of task hourlies (bin = ⌊8·log2(micros per hour)⌋), from which slips, ranges
 * and medians are read; `square` is Σ seconds²
 * `barren`, `barrenTasks` worked on tasks that ended and brought nothing: they have no hourly to take a logarithm of
 * `bonus.<CUR>.n|micros` tasks with a bonus, and what it came to
 * `estimate.<bin>.n|pay|time|square` the same histogram of platform's estimate (as `pay`, ms) to own time, of submitted tasks
 * `delay.<bin>.n|ms` submit to decision, by `delayBin` · `waiting.<UTC day number>` submitted then and not decided
 */
export interface RequesterRow {
  readonly platform: string;
  readonly requester: string;
  readonly name?: string;
  /** The newest `time` of its tasks. */
  readonly last: number;
  readonly sums: Sums;
}

export type UnpaidTimes = Partial<Record<Unpaid, number>>;
