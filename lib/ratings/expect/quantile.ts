// Knows quantiles, and the medians that are left when one value is. Refuses to know of what.

/** Between the two nearest; `sorted` is not empty. */
export function quantile(sorted: readonly number[], q: number): number {
  const place = q * (sorted.length - 1);
  const low = Math.floor(place);
  const [a, b] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!];
  return a + (b - a) * (place - low);
}

/** For each value the median of all the others; `sorted` has two or more. */
export function mediansWithout(sorted: readonly number[]): number[] {
  const n = sorted.length;
  const half = Math.floor(n / 2);
  /** The value at a place when the `left` one is gone. */
  const at = (place: number, left: number): number => sorted[place < left ? place : place + 1]!;
  return sorted.map((_, left) =>
    n % 2 === 0 ? at(half - 1, left) : (at(half - 1, left) + at(half, left)) / 2,
  );
}

export const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
