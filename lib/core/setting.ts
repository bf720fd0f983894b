// Knows what a worker may set and what holds until they do. Refuses to know where it is kept.
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
  /** How much one unit of `from` is worth in `to`, entered by the worker on a day. */
  readonly rates: readonly {
    readonly from: string;
    readonly to: string;
    readonly rate: number;
    readonly day: string;
  }[];
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
  /** Platforms on timer only: no host permission, no script. */
  readonly timerOnly: readonly string[];
}
