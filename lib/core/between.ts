// Knows which absences lie between two stretches of one unfinished task. Refuses to count them, or to know what was offered before.

export interface Attended {
  /** Of the task; undefined for unpaid work. */
  readonly task: string | undefined;
  readonly from: number;
  readonly to: number;
}

export interface Between {
  readonly task: string;
  readonly from: number;
  readonly to: number;
}

/**
 * `held`: every stretch in time order, none overlapping another. Only where nothing else held attention in between, for longer than
 * `threshold` ms, and before `endedAt` of the task.
 */
export function between(
  held: readonly Attended[],
  threshold: number,
  endedAt: (task: string) => number | undefined,
): readonly Between[] {
  return held.slice(1).flatMap(({ task, from: to }, i) => {
    const { task: before, to: from } = held[i]!;
    if (task === undefined || task !== before || to - from <= threshold) return [];
    return (endedAt(task) ?? Number.POSITIVE_INFINITY) <= from ? [] : [{ task, from, to }];
  });
}
