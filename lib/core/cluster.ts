// Knows the cluster measure of Hara et al. 2018, beside which a worker may lay their own figures. Refuses to take it for working time.

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * K. Hara et al., "A Data-Driven Analysis of Workers' Earnings on Amazon Mechanical Turk", CHI 2018: from picking up a task to
 * handing it in counts, pick-ups up to `merge` ms (1 min there) after the end of the one before belong to one stretch, and
 * overlapping tasks count once. In time order; waiting and breaks inside a stretch are in it.
 */
export function clusters(tasks: readonly Stretch[], merge: number): readonly Stretch[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of tasks.filter(t => t.to >= t.from).toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from - last.to <= merge) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}
