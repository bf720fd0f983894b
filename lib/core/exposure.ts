// Knows how much time of each week went to work the worker found distressing. Refuses to know where rows are kept.
import { addDays } from './days';
import type { TaskRow } from './row';
import { sumsAt } from './sums';

export interface ExposureWeek {
  /** Its Monday, a local day. */
  readonly from: string;
  readonly worked: number;
  readonly tasks: number;
}

const TAG = 'distressing';

export const isDistressing = (tags: readonly string[]): boolean => tags.includes(TAG);

/** The Monday on or before a local day. */
const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** The last `weeks` weeks up to `today`, newest first; also those without any. `rows`: tasks of requesters tagged so. */
export function exposure(rows: readonly TaskRow[], today: string, weeks: number): ExposureWeek[] {
  const found = new Map<string, { worked: number; tasks: Set<string> }>();
  for (const row of rows)
    for (const [day, sums] of Object.entries(row.days)) {
      const worked = Object.values(sumsAt(sums, 'worked')).reduce<number>((sum, ms) => sum + Number(ms), 0);
      if (worked === 0) continue;
      const week = mondayOf(day);
      const there = found.get(week) ?? { worked: 0, tasks: new Set() };
      found.set(week, { worked: there.worked + worked, tasks: there.tasks.add(row.key) });
    }
  return Array.from({ length: weeks }, (_, i) => {
    const from = addDays(mondayOf(today), -7 * i);
    const there = found.get(from);
    return { from, worked: there?.worked ?? 0, tasks: there?.tasks.size ?? 0 };
  });
}
