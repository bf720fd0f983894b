// Knows how far each way of foretelling a task was off, when it knew only what came before. Refuses to let it look ahead.
import { expectedOf } from '../../../lib/ratings/expect/expect';
import { career, RULES, type Step } from './worker';

const HOUR = 3_600_000;

export interface Errors {
  /** Mean of |ln(foretold ÷ actual)| of the hourly, of tasks every way can tell. */
  readonly ours: number;
  readonly listing: number;
  readonly platform: number;
  /** Where the listing states no time. */
  readonly oursWithout: number;
  readonly platformWithout: number;
  /** Share of the tasks within the range, of those that have one; eight in ten are meant to be. */
  readonly within: number;
  /** Paid money ÷ the money that the figures foretold for the time worked. */
  readonly paid: number;
  /** Share of the offers of which something is said. */
  readonly said: number;
}

/** A worker who takes what comes, so that no way chooses its own test. The first `warm` tasks are not judged. */
export function backTest(seeds: readonly number[], tasks: number, warm: number): Errors {
  const sums = {
    ours: mean(),
    listing: mean(),
    platform: mean(),
    oursWithout: mean(),
    platformWithout: mean(),
  };
  const within = mean();
  const said = mean();
  let paid = 0;
  let foretold = 0;
  for (const seed of seeds) {
    const usual = platformMean();
    let i = 0;
    for (const step of career(seed, RULES['takes what comes'], tasks)) {
      const { offer, known, worked, approved } = step;
      const mean = usual.hourly();
      usual.add(step);
      i += 1;
      if (i <= warm) continue;
      const expected = expectedOf(offer, known);
      said.add(expected ? 1 : 0);
      if (!expected) continue;
      paid += approved ? offer.pay.micros : 0;
      foretold += (expected.hourly.micros * worked) / HOUR;
      // The chance of being paid is no part of how long it takes: it is judged by `paid`.
      const actual = (offer.pay.micros * HOUR) / worked;
      const off = (hourly: number): number => Math.abs(Math.log(hourly / actual));
      if (expected.range) within.add(actual >= expected.range.low && actual <= expected.range.high ? 1 : 0);
      if (offer.estimated === undefined) {
        sums.oursWithout.add(off(expected.hourly.micros));
        sums.platformWithout.add(off(mean));
      } else {
        sums.ours.add(off(expected.hourly.micros));
        sums.listing.add(off((offer.pay.micros * HOUR) / offer.estimated));
        sums.platform.add(off(mean));
      }
    }
  }
  const { ours, listing, platform, oursWithout, platformWithout } = sums;
  return {
    ours: ours.value(),
    listing: listing.value(),
    platform: platform.value(),
    oursWithout: oursWithout.value(),
    platformWithout: platformWithout.value(),
    within: within.value(),
    paid: paid / foretold,
    said: said.value(),
  };
}

function mean() {
  let sum = 0;
  let n = 0;
  return {
    add: (value: number): void => {
      sum += value;
      n += 1;
    },
    value: () => sum / n,
  };
}

/** Σ pay ÷ Σ time of everything before. */
function platformMean() {
  let pay = 0;
  let time = 0;
  return {
    hourly: () => (pay * HOUR) / time,
    add: ({ offer, worked }: Step): void => {
      pay += offer.pay.micros;
      time += worked;
    },
  };
}
