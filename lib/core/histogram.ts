// Knows a small logarithmic histogram of hourlies: bins, counts, the median. Refuses to know whose it is.
import type { Sums } from './row';
import { sumAt } from './sums';

const HOUR = 3_600_000;
/** Bins per doubling of the hourly: one is 9 % wide. */
const PER_DOUBLING = 8;

export interface Bin {
  /** log₂ of the bin's own hourly. */
  readonly log: number;
  readonly n: number;
  readonly pay: number;
  readonly time: number;
  /** Σ (whole seconds)² of its tasks: how unlike they are in length. */
  readonly square: number;
}

/** ⌊8·log₂(micros per hour)⌋ of a task that was paid and timed. */
export const binOf = (pay: number, time: number): number =>
  Math.floor(PER_DOUBLING * (Math.log2(pay) - Math.log2(time) + Math.log2(HOUR)));

/** What one task adds to its bin, by name. */
export const binned = (pay: number, time: number): readonly (readonly [string, number])[] => [
  ['n', 1],
  ['pay', pay],
  ['time', time],
  ['square', Math.round(time / 1000) ** 2],
];

/** `hist.<CUR>` of a requester's sums, lowest hourly first. */
export function bins(hist: Sums): Bin[] {
  return Object.keys(hist)
    .map(name => ({
      n: sumAt(hist, name, 'n'),
      pay: sumAt(hist, name, 'pay'),
      time: sumAt(hist, name, 'time'),
      square: sumAt(hist, name, 'square'),
    }))
    .filter(bin => bin.n > 0 && bin.pay > 0 && bin.time > 0)
    .map(bin => ({ ...bin, log: Math.log2(bin.pay) - Math.log2(bin.time) + Math.log2(HOUR) }))
    .sort((a, b) => a.log - b.log);
}

export const countOf = (all: readonly Bin[]): number => all.reduce((sum, bin) => sum + bin.n, 0);

/** Micros per hour in the middle of the tasks. Undefined without tasks. */
export function medianHourly(all: readonly Bin[]): number | undefined {
  const place = 0.5 * (countOf(all) - 1);
  let before = 0;
  for (const bin of all) {
    before += bin.n;
    if (before > place) return Math.round(2 ** bin.log);
  }
  return undefined;
}
