// Knows what is remembered of fetching exchange rates: the last answer and the last failure. Refuses to fetch.

/** Where it lies in `storage.local`: the background writes it, the settings show it. */
export const FETCHED = 'ratesFetched';

export interface Fetched {
  /** Local day and currency of the last answer: one is enough for a day. */
  readonly for?: string;
  /** When the last try failed, UTC ms. Absent: it did not. */
  readonly failed?: number;
}

/** Ms after which a try that failed may be made again. */
export const AGAIN = 3 * 3_600_000;

/** Undefined for what an earlier version left there. */
export const asFetched = (found: unknown): Fetched =>
  typeof found === 'object' && found !== null ? found : {};

/** One answer a day, and after a failure a while of peace: a background that starts often asks no oftener. */
export const isDue = (last: Fetched, wanted: string, at: number): boolean =>
  last.for !== wanted && (last.failed === undefined || Math.abs(at - last.failed) >= AGAIN);
