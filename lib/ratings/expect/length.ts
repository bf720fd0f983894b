// Knows how long an offer will probably take, when nearer evidence is laid over farther. Refuses to know pay.
import type { Basis } from '../../core/expected';
import { shrink } from '../../core/requester';
import type { Own } from './history';
import { ascending, quantile } from './quantile';
import type { Sample } from './scale';

export interface Length {
  /** ms. */
  readonly middle: number;
  readonly from: Basis;
  readonly tasks: number;
  readonly newest?: number;
}

/** Below it own tasks alone say nothing, and do not give their name to a figure. */
const FEW = 3;

/**
 * The median of the samples, drawn toward what was believed before, which weighs as much as five tasks (`shrink`). Without a
 * belief three samples are needed. `size`: what the offer has of the samples' unit.
 */
export function lean(
  before: Length | undefined,
  from: Own,
  samples: readonly Sample[],
  size: number,
): Length | undefined {
  const tasks = samples.length;
  if (tasks === 0 || (before === undefined && tasks < FEW)) return before;
  const median = size * quantile(ascending(samples.map(sample => sample.unit)), 0.5);
  const middle = before === undefined ? median : shrink(median, tasks, before.middle);
  if (before !== undefined && before.tasks > 0 && tasks < FEW) return { ...before, middle };
  return { middle, from, tasks, newest: Math.max(...samples.map(sample => sample.time)) };
}
