// Knows how stretches of work become as long as the worker says they were. Refuses to know who else holds those minutes.
import type { Stated } from '../correction';

/**
 * Shorter: cut from the end. Longer: the first stretch began earlier. None yet: one stretch up to `end`. What it then shares
 * with another task, the one that began later holds. Throws RangeError for a length below nothing.
 */
export function lengthened(held: readonly Stated[], length: number, end: number): readonly Stated[] {
  if (!(length >= 0)) throw new RangeError('a length of time is not below nothing');
  const now = held.reduce((sum, { from, to }) => sum + to - from, 0);
  if (length >= now) {
    const [first, ...rest] = held;
    if (length === now) return held;
    return first
      ? [{ ...first, from: first.from - (length - now) }, ...rest]
      : [{ from: end - length, to: end }];
  }
  const kept: Stated[] = [];
  for (let left = length; left > 0; ) {
    const span = held[kept.length]!;
    const to = Math.min(span.to, span.from + left);
    kept.push({ ...span, to });
    left -= to - span.from;
  }
  return kept;
}
