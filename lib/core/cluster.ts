// Knows the cluster measure of Hara et al. 2018, beside which a worker may lay their own figures. Refuses to take it for working time.
import type { Money } from './money';
import type { TaskRow } from './row';
import { mulDiv } from './share';

const HOUR = 3_600_000;

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

export interface ClusterMeasure {
  /** ms */
  readonly length: number;
  readonly stretches: number;
  /** Tasks that were picked up and ended. */
  readonly tasks: number;
  /** What these tasks brought ÷ that time; rejected and returned ones brought nothing. Empty without time or money. */
  readonly hourly: readonly Money[];
}

/** Of the tasks that ended in `[from, to)`. What of them lies before is another period's; `merge` in ms. */
export function clusterMeasure(
  rows: readonly TaskRow[],
  { from, to, merge }: Stretch & { readonly merge: number },
): ClusterMeasure {
  const ended = rows.flatMap(row => {
    const stretch = pickedUp(row);
    return stretch && stretch.to >= from && stretch.to < to ? [{ row, stretch }] : [];
  });
  const found = clusters(
    ended.map(({ stretch }) => ({ from: Math.max(from, stretch.from), to: stretch.to })),
    merge,
  );
  const length = found.reduce((sum, stretch) => sum + stretch.to - stretch.from, 0);
  const brought = new Map<string, number>();
  for (const { standing, amount } of ended.flatMap(({ row }) => row.money))
    if (standing !== 'lost')
      brought.set(amount.currency, (brought.get(amount.currency) ?? 0) + amount.micros);
  const hourly = [...brought].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    length,
    stretches: found.length,
    tasks: ended.length,
    hourly:
      length === 0
        ? []
        : hourly.map(([currency, micros]) => ({ currency, micros: mulDiv(micros, HOUR, length) })),
  };
}

/** Pay for a period was picked up by nobody. */
function pickedUp({ acceptedAt, openedAt, submittedAt, endedAt, period }: TaskRow): Stretch | undefined {
  const from = acceptedAt ?? openedAt;
  const to = submittedAt ?? endedAt;
  return period || from === undefined || to === undefined || to < from ? undefined : { from, to };
}
