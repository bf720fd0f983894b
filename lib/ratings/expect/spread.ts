// Knows how far tasks lie from what others of their group foretold. Refuses to judge one task: a single one has no spread.
import type { Past } from './past';
import { ascending, mediansWithout, quantile } from './quantile';
import { type Scale, samplesOf } from './scale';

/** Factors of the foretold length: one task in ten takes less than `short` of it, one in ten more than `long`. */
export interface Spread {
  readonly short: number;
  readonly long: number;
}

/** A tenth needs ten. */
const TELLING = 10;

/**
 * Each task ÷ the median of the others of its group (leave one out), of all groups together: few tasks of one title say
 * little of its spread, and many titles say how titles spread.
 */
export function spreadOf(groups: Iterable<readonly Past[]>, scale: Scale): Spread | undefined {
  const factors: number[] = [];
  for (const group of groups) {
    const units = ascending(samplesOf(group, scale).map(sample => sample.unit));
    if (units.length < 2) continue;
    mediansWithout(units).forEach((others, i) => {
      if (others > 0) factors.push(units[i]! / others);
    });
  }
  if (factors.length < TELLING) return undefined;
  const sorted = ascending(factors);
  return { short: quantile(sorted, 0.1), long: quantile(sorted, 0.9) };
}
