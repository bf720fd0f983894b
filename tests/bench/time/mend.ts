// Knows what the worst days missed, by cause, and how far one cause alone would mend them. Refuses to mend anything.
import type { DayError } from './error';

export const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)]!;

const netOf = ({ measured, work }: DayError, given = 0): number => Math.abs(measured + given - work) / work;
const p95Of = (shares: number[]): number =>
  quantile(
    shares.sort((a, b) => a - b),
    0.95,
  );

export interface Mend {
  readonly cause: string;
  /** Its share of the work on the days beyond the target. */
  readonly share: number;
  /** What p95 would be if this cause alone was counted right, on every day. */
  readonly p95: number;
}

/** The largest share first. `target`: the error that p95 should not exceed. */
export function mends(errors: readonly DayError[], target: number): { beyond: number; mends: Mend[] } {
  const worst = errors.filter(error => netOf(error) > target);
  const work = worst.reduce((sum, error) => sum + error.work, 0);
  const causes = [
    ...new Set(worst.flatMap(error => Object.keys(error.under))),
  ] as (keyof DayError['under'])[];
  const found = causes.map(cause => ({
    cause,
    share: worst.reduce((sum, { under }) => sum + (under[cause] ?? 0), 0) / work,
    p95: p95Of(errors.map(error => netOf(error, error.under[cause]))),
  }));
  return { beyond: worst.length, mends: found.sort((a, b) => b.share - a.share) };
}
