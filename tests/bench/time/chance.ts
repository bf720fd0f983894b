// Knows repeatable randomness and the distributions of tests/truth.json. Refuses to know what is drawn.

export interface LogNormal {
  readonly median: number;
  readonly p90: number;
}

export interface Chance {
  /** Uniform in [0, 1). */
  next(): number;
  is(probability: number): boolean;
  between(low: number, high: number): number;
  /** Seconds in, ms out. */
  logNormal(of: LogNormal): number;
  exponential(mean: number): number;
}

const Z90 = 1.2815515655446004;

/** mulberry32: the same draws for the same seed, everywhere. */
export function chance(seed: number): Chance {
  let a = Math.imul(seed, 0x9e3779b1) >>> 0;
  const next = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    is: probability => next() < probability,
    between: (low, high) => low + next() * (high - low),
    logNormal: ({ median, p90 }) =>
      Math.round(1_000 * median * Math.exp((Math.log(p90 / median) / Z90) * normal())),
    exponential: mean => -mean * Math.log(1 - next()),
  };
}
