// Knows how long a requester takes to decide, those not decided yet counted as at least that long. Refuses to know today: it is told.
import type { Sums } from './row';
import { sumAt, sumsAt } from './sums';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Bins of a delay: four per doubling of (1 + hours). */
export const delayBin = (ms: number): number => Math.floor(4 * Math.log2(1 + ms / HOUR));
/** The UTC day of a submit, as a number: what is undecided since then. */
export const waitingDay = (at: number): number => Math.floor(at / DAY);

export interface Delay {
  /** ms. */
  readonly length: number;
  /** So many are undecided that only a lower bound is known. */
  readonly atLeast?: true;
}

export interface Delays {
  readonly decided: number;
  readonly waiting: number;
  /** Undefined where nothing was ever submitted. */
  readonly median?: Delay;
  readonly p90?: Delay;
}

interface Step {
  readonly at: number;
  readonly decided: number;
  readonly leaving: number;
}

/**
 * Kaplan and Meier 1958 (J. Am. Stat. Assoc. 53): at each delay seen, the share still undecided falls by decided ÷ those that
 * had waited so long. Leaving the undecided out would make a slow requester look quick. `delay` and `waiting` of the sums.
 */
export function delaysOf(sums: Sums, now: number): Delays {
  const decided = Object.keys(sumsAt(sums, 'delay')).map(bin => {
    const n = sumAt(sums, 'delay', bin, 'n');
    return { at: n > 0 ? sumAt(sums, 'delay', bin, 'ms') / n : 0, decided: n, leaving: 0 };
  });
  const waiting = Object.keys(sumsAt(sums, 'waiting')).map(day => ({
    // A whole day's submits wait from its end on: at least so long is still true.
    at: Math.max(0, now - (Number(day) + 1) * DAY),
    decided: 0,
    leaving: sumAt(sums, 'waiting', day),
  }));
  const steps = [...decided, ...waiting].sort((a, b) => a.at - b.at || b.decided - a.decided);
  return {
    decided: decided.reduce((sum, step) => sum + step.decided, 0),
    waiting: waiting.reduce((sum, step) => sum + step.leaving, 0),
    median: quantile(steps, 0.5),
    p90: quantile(steps, 0.9),
  };
}

function quantile(steps: readonly Step[], q: number): Delay | undefined {
  let atRisk = steps.reduce((sum, step) => sum + step.decided + step.leaving, 0);
  let undecided = 1;
  for (const { at, decided, leaving } of steps) {
    undecided *= 1 - decided / atRisk;
    atRisk -= decided + leaving;
    // A hair of room: 1 − 9 × 0.1 is not 0.1 in binary.
    if (undecided <= 1 - q + 1e-9) return { length: Math.round(at) };
  }
  const longest = steps.at(-1);
  return longest && { length: Math.round(longest.at), atLeast: true };
}
