// Knows exact integer proportions: rounding once, sharing out without losing a micro. Refuses to know of what.

/** a × b ÷ c rounded half away from zero, exact for any safe integers. `c` > 0. */
export function mulDiv(a: number, b: number, c: number): number {
  const product = a * b;
  if (Number.isSafeInteger(product) && Number.isSafeInteger(c)) {
    const rest = Math.abs(product) % c;
    const whole = (Math.abs(product) - rest) / c;
    return sign(product) * (rest >= c - rest ? whole + 1 : whole);
  }
  return Number(divRound(BigInt(a) * BigInt(b), BigInt(c)));
}

/** n ÷ d rounded half away from zero. `d` > 0. */
export function divRound(n: bigint, d: bigint): bigint {
  const size = n < 0n ? -n : n;
  const rounded = (2n * size + d) / (2n * d);
  return n < 0n ? -rounded : rounded;
}

/**
 * Shares `total` in proportion to the weights: whole parts, the remainder on the last one that has weight.
 * The parts add up to `total`, always. Undefined where no weight is above zero.
 */
export function lay(total: number, weights: readonly number[]): number[] | undefined {
  const sum = weights.reduce((s, w) => s + w, 0);
  if (sum <= 0) return undefined;
  const last = weights.findLastIndex(w => w > 0);
  const parts = weights.map((w, i) => (i === last ? 0 : part(total, w, sum)));
  parts[last] = total - parts.reduce((s, p) => s + p, 0);
  return parts;
}

function part(total: number, weight: number, sum: number): number {
  const product = total * weight;
  if (Number.isSafeInteger(product)) return (product - (product % sum)) / sum || 0;
  return Number((BigInt(total) * BigInt(weight)) / BigInt(sum));
}

const sign = (n: number): number => (n < 0 ? -1 : 1);
