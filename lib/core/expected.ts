// Knows what can be said of an offer before it is taken. Refuses to know how it is computed (lib/ratings/expect) or drawn (lib/page).
import type { Money } from './money';

/** The nearest of the worker's own tasks that are enough to lean on; `listing`: none are, the platform's word alone. */
export type Basis = 'title' | 'requester' | 'platform' | 'listing';

export interface Expected {
  /** Offered pay × the chance that it is paid ÷ the time it will probably take. */
  readonly hourly: Money;
  /** Micros per hour: one such task in ten brings less than `low`, one in ten more than `high`. Absent: too few to say. */
  readonly range?: { readonly low: number; readonly high: number };
  readonly from: Basis;
  /** How many own tasks that basis has. */
  readonly tasks: number;
  /** When the newest of them ended. */
  readonly newest?: number;
}
