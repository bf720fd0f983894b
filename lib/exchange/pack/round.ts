// Knows how coarse a figure becomes before it leaves the machine. Refuses to know which figures leave.

/** Three significant digits: a rate is off by half a per cent at most, and no exact sum is told. */
export function roundSum(n: number): number {
  if (n <= 0) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(n)) - 2);
  return Math.round(n / unit) * unit;
}

/** Below ten as it is, below a hundred to the next five, then two significant digits. */
export function roundCount(n: number): number {
  if (n < 10) return n;
  const unit = n < 100 ? 5 : 10 ** (Math.floor(Math.log10(n)) - 1);
  return Math.round(n / unit) * unit;
}
