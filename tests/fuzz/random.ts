// Knows how a seed becomes numbers that look random, the same in every engine. Refuses to be fit for anything but tests.

/** A whole number in [0, below). */
export type Draw = (below: number) => number;

/** Mulberry32, a public-domain generator. */
export function drawing(seed: number): Draw {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)]!;
