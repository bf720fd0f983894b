// Knows what can be said of a period's earnings. Refuses to know how it is computed (earnings) or shown (components).
import type { Money } from './money';
import type { UnpaidTimes } from './row';

/** One currency of a period. Micros; sums, never rates of rates. */
export interface Earned {
  readonly currency: string;
  readonly confirmed: number;
  readonly pending: number;
  readonly expected: number;
  readonly lost: number;
  /** Part of confirmed + pending + expected that is bonus. */
  readonly bonus: number;
  /** Money without time: beside the rate, never divided. */
  readonly untimed: number;
  /** Money that has time ÷ all attention of the period. Undefined without attention. */
  readonly realHourly?: number;
  /** The confirmed part of it. */
  readonly confirmedHourly?: number;
  /** Offered pay ÷ worked, of submitted tasks. */
  readonly taskHourly?: number;
  /** What the task hourly is made of: micros and ms. Undefined where no task is submitted and timed. */
  readonly offer?: { readonly pay: number; readonly worked: number };
  /** Share (0…1) of the money that has time. Undefined without money. */
  readonly coverage?: number;
  readonly received: number;
}

export interface Earnings {
  /** In the order of their money, largest count of tasks first; never mixed. */
  readonly money: readonly Earned[];
  readonly worked: number;
  readonly assumed: number;
  readonly overhead: UnpaidTimes;
  /** worked + all overhead: the one denominator. */
  readonly attention: number;
  readonly tasks: number;
  readonly submitted: number;
  /** Submitted tasks whose pay is unknown: the rate says so. */
  readonly unpriced: number;
}

export interface RequesterFigures {
  readonly platform: string;
  readonly requester: string;
  readonly name?: string;
  readonly tasks: number;
  readonly approved: number;
  readonly rejected: number;
  /** Of decided ones. Undefined when none is decided. */
  readonly approvalShare?: number;
  /** Earned ÷ worked on all its tasks; largest currency only. */
  readonly hourly?: Money;
  /** Where it truly lies nine times in ten, micros; undefined below three tasks. */
  readonly range?: { readonly low: number; readonly high: number };
  /** Tasks the hourly is made of. */
  readonly counted: number;
  readonly last: number;
}
