// Knows what a worker may set and what holds until they do. Refuses to know where it is kept.
import type { PayoutFee } from './fees';
import type { Goals } from './goal';
import type { Money } from './money';

export interface Settings {
  /** IANA zone of the worker's days. */
  readonly zone: string;
  /** No input for this long is idle; the span ends at the last input. 60 s. */
  readonly idleAfter: number;
  /** An absence up to this long between two spans of one unfinished task counts, marked assumed. 2 min. */
  readonly absence: number;
  /** Ask after this long of sound without input. 30 min. */
  readonly soundAsks: number;
  /** How much one unit of `from` is worth in `to`, on a day. Entered by the worker, unless it says who published it. */
  readonly rates: readonly {
    readonly from: string;
    readonly to: string;
    readonly rate: number;
    readonly day: string;
    readonly by?: 'ecb';
  }[];
  /** Rates are fetched once a day; only with the permission that is asked for then. */
  readonly fetchRates?: true;
  readonly display?: string;
  /** The worker's own contribution, as a share (0.212), for net estimates. */
  readonly contribution?: number;
  readonly reference?: {
    /** A place of the table in `reference`: the figure in force there on a day counts, and this one where there is none. */
    readonly place?: string;
    readonly label: string;
    readonly hourly: Money;
    readonly asOf: string;
    readonly source: string;
  };
  readonly goals?: Goals;
  /** By platform: what a payout costs, and the least it pays out, where the worker knows better than the definition. */
  readonly payouts?: Readonly<Record<string, { readonly fee?: PayoutFee; readonly minimum?: Money }>>;
  /** Whether marks are drawn on a platform's lists of offers; where nothing is said, the definition decides. */
  readonly marks?: Readonly<Record<string, boolean>>;
  /** Offers that will probably bring less than this an hour are dimmed. */
  readonly dimBelow?: Money;
  /** What is told outside the pages. Nothing, unless it is switched on, with the permission that is asked for then. */
  readonly notify?: Notify;
  /** Platforms on timer only: no host permission, no script. */
  readonly timerOnly: readonly string[];
}

export interface Notify {
  /** So long before a task's deadline, ms. */
  readonly expiring?: number;
  /** After so long without input while a task was in hand, ms. */
  readonly idle?: number;
  readonly decided?: true;
  readonly goal?: true;
}
