// Knows a small logarithmic histogram of hourlies: bins, quantiles, fences. Refuses to know whose it is.
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
}

/** ⌊8·log₂(micros per hour)⌋ of a task that was paid and timed. */
export const binOf = (pay: number, time: number): number =>
  Math.floor(PER_DOUBLING * (Math.log2(pay) - Math.log2(time) + Math.log2(HOUR)));

/** `hist.<CUR>` of a requester's sums, lowest hourly first. */
export function bins(hist: Sums): Bin[] {
  return Object.keys(hist)
    .map(name => ({
      n: sumAt(hist, name, 'n'),
      pay: sumAt(hist, name, 'pay'),
      time: sumAt(hist, name, 'time'),
    }))
    .filter(bin => bin.n > 0 && bin.pay > 0 && bin.time > 0)
    .map(bin => ({ ...bin, log: Math.log2(bin.pay) - Math.log2(bin.time) + Math.log2(HOUR) }))
    .sort((a, b) => a.log - b.log);
}

export const countOf = (all: readonly Bin[]): number => all.reduce((sum, bin) => sum + bin.n, 0);

/** The hourly's logarithm below which a share `q` (0…1) of the tasks lies. Undefined without tasks. */
function quantile(all: readonly Bin[], q: number): number | undefined {
  const place = q * (countOf(all) - 1);
  let before = 0;
  for (const bin of all) {
    before += bin.n;
    if (before > place) return bin.log;
  }
  return undefined;
}

/** Micros per hour in the middle of the tasks. */
export function medianHourly(all: readonly Bin[]): number | undefined {
  const log = quantile(all, 0.5);
  return log === undefined ? undefined : Math.round(2 ** log);
}

/** Tukey's fences in log space, from five tasks on: what lies outside is a slip of measuring, not an hourly. */
export function withinFences(all: readonly Bin[]): readonly Bin[] {
  if (countOf(all) < 5) return all;
  const [low, high] = [quantile(all, 0.25)!, quantile(all, 0.75)!];
  // Tasks all of one hourly have no spread; a bin's width is the least we can tell apart.
  const reach = 1.5 * Math.max(high - low, 1 / PER_DOUBLING);
  return all.filter(bin => bin.log >= low - reach && bin.log <= high + reach);
}
