// Knows a run of chances that is the same each time. Refuses to be random.

/** 0…1, from a seed: a small congruential generator, good enough for invention and for nothing else. */
export type Chance = () => number;

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const oneOf = <T>(next: Chance, all: readonly T[]): T => all[Math.floor(next() * all.length)]!;

/** Whole, from `least` up to and without `most`. */
export const between = (next: Chance, least: number, most: number): number =>
  Math.floor(least + next() * (most - least));
