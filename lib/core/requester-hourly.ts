// Knows what an hour for a requester brought, and between which bounds it may truly lie. Refuses to know approval, or what is shown.
import { bins, countOf, medianHourly } from './histogram';
import type { Money } from './money';
import type { Sums } from './row';
import { mulDiv } from './share';
import { withoutSlips } from './slips';
import { sumAt, sumsAt } from './sums';

const HOUR = 3_600_000;
/** A figure of fewer tasks is shown without a range and without a colour. */
export const ENOUGH = 3;
/** One in three lies below so many standard deviations under the mean. */
const THIRD = 0.4307;

export interface Hourly {
  readonly hourly: Money;
  /** What it is made of: micros and ms. */
  readonly earned: number;
  readonly worked: number;
  /** Paid and timed tasks it is made of, and those left out as slips of measuring. */
  readonly tasks: number;
  readonly slips: number;
  /** Standard deviation of its natural logarithm. */
  readonly unsure: number;
}

/**
 * Σ earned ÷ Σ time of the tasks that are no slips, and the time of those that brought nothing, in the currency of most tasks.
 * Open tasks and tasks of unknown pay are not in it: unknown is not nothing.
 */
export function hourlyOf(sums: Sums): Hourly | undefined {
  const largest = largestCurrency(sums);
  const currency = largest ?? offeredIn(sums);
  const { kept, slips, variance } = withoutSlips(largest ? bins(sumsAt(sums, 'hist', largest)) : []);
  const barren = sumAt(sums, 'barren');
  const paid = kept.reduce((sum, bin) => sum + bin.time, 0);
  const pay = kept.reduce((sum, bin) => sum + bin.pay, 0);
  if (paid + barren === 0 || currency === undefined) return undefined;
  const tasks = countOf(kept);
  const square = kept.reduce((sum, bin) => sum + bin.square, 0) * 1e6;
  return {
    hourly: { micros: mulDiv(pay, HOUR, paid + barren), currency },
    earned: pay,
    worked: paid + barren,
    tasks: tasks + sumAt(sums, 'barrenTasks'),
    slips,
    unsure: Math.sqrt(
      ofPaid({ tasks, slips, variance, paid, square }) +
        ofBarren(barren / (paid + barren), sumAt(sums, 'barrenTasks')),
    ),
  };
}

interface Paid {
  readonly tasks: number;
  readonly slips: number;
  readonly variance: number;
  readonly paid: number;
  /** Σ time² */
  readonly square: number;
}

/**
 * Variance of ln(Σ pay ÷ Σ time) by linearisation (Cochran 1977, §6.3): few large tasks tell less than many of one size, and
 * each slip left out may have been work, or one kept a slip.
 */
function ofPaid({ tasks, slips, variance, paid, square }: Paid): number {
  if (tasks === 0) return 0;
  // Lengths vary with the speed of work too; only what differs beyond that makes the tasks count for fewer.
  const unlike = Math.max(1 / tasks, square / paid ** 2 / Math.exp(variance));
  return Math.expm1(variance) * unlike * (1 + (2 * slips) / tasks);
}

/** How many come to nothing is chance as well: their number is taken as a Poisson count of tasks of unlike length. */
const ofBarren = (share: number, tasks: number): number => (tasks === 0 ? 0 : (share ** 2 * 2) / tasks);

export interface Range {
  /** Micros per hour. */
  readonly low: number;
  readonly high: number;
}

/** Nine times in ten the truth lies in it. Undefined below three tasks. */
export function rangeOf({ hourly, tasks, unsure }: Hourly): Range | undefined {
  if (tasks < ENOUGH || hourly.micros === 0) return undefined;
  const reach = Math.exp(ninety(tasks - 1) * unsure);
  return { low: Math.round(hourly.micros / reach), high: Math.round(hourly.micros * reach) };
}

/** Student's t, 95 % of one side (Cornish–Fisher to the second order, Abramowitz and Stegun 26.7.5). */
const ninety = (degrees: number): number => 1.6449 + 1.524 / degrees + 1.4 / degrees ** 2;

/**
 * The hourly to reckon with, micros: two chances in three that it is at least this. The platform's median counts as one task
 * more, so that one lucky task does not lead a list and a slip is seen in the first tasks already.
 */
export function cautiousHourly(sums: Sums, median: Money): number {
  const all = bins(sumsAt(sums, 'hist', median.currency));
  const { kept, centre, variance } = withoutSlips(all, Math.log(median.micros));
  const tasks = countOf(kept);
  const [paid, barren] = [kept.reduce((sum, bin) => sum + bin.time, 0), sumAt(sums, 'barren')];
  const barrenTasks = sumAt(sums, 'barrenTasks');
  const usual = tasks + barrenTasks > 0 ? (paid + barren) / (tasks + barrenTasks) : 1;
  const fruitful = (paid + usual) / (paid + usual + barren);
  const unsure = Math.sqrt(variance / (tasks + 1) + ofBarren(1 - fruitful, barrenTasks));
  // Σ pay ÷ Σ time lies below the middle of the tasks' hourlies by half their variance (log-normal).
  return Math.round(Math.exp(centre - variance / 2 - THIRD * unsure) * fruitful);
}

/** The median hourly of a platform's paid tasks by currency, micros. */
export type Usual = (currency: string) => number | undefined;

/** `all`: the sums of all requesters of the platform. Each currency is looked at once, however often it is asked for. */
export function usualOf(all: Sums): Usual {
  const known = new Map<string, number | undefined>();
  return currency => {
    if (!known.has(currency)) known.set(currency, medianHourly(bins(sumsAt(all, 'hist', currency))));
    return known.get(currency);
  };
}

function largestCurrency(sums: Sums): string | undefined {
  const hist = sumsAt(sums, 'hist');
  return Object.keys(hist)
    .map(currency => ({ currency, n: countOf(bins(sumsAt(hist, currency))) }))
    .sort((a, b) => b.n - a.n || (a.currency < b.currency ? -1 : 1))[0]?.currency;
}

/** The currency of what was offered and lost: an hour for nothing is still an hour for nothing of something. */
const offeredIn = (sums: Sums): string | undefined => Object.keys(sumsAt(sums, 'money')).sort()[0];
