// Knows the absences of a day that nobody answered and the background offers no longer. Refuses to offer one twice.
import { between } from '../../../lib/core/between';
import { taskKey } from '../../../lib/core/home';
import type { DayGap, DaySpans } from '../../../lib/store/query/spans-of-day';

/** The ids of these begin so: the background does not know them, so that the answer is an act of this page. */
const FOUND = 'between:';

export const isFound = ({ id }: DayGap): boolean => id.startsWith(FOUND);

/** The day with its forgotten absences, also those that began the day before or ended the day after. What the worker restated by hand is not asked about again. */
export function withAbsences(day: DaySpans, threshold: number): DaySpans {
  const around = [...day.spans, ...day.beside].sort((a, b) => a.from - b.from);
  const held = around.map(({ subject, from, to, how }) => ({
    task: subject.on === 'task' && how !== 'byHand' ? taskKey(subject.platform, subject.task) : undefined,
    from,
    to,
  }));
  const found = between(held, threshold, key => day.tasks.get(key)?.endedAt)
    .filter(({ from, to }) => !day.gaps.some(gap => gap.from < to && gap.to > from))
    .flatMap(({ task: key, from, to }): DayGap[] => {
      // Without a row, both sides lie on other days, and the absence is theirs.
      const row = day.tasks.get(key);
      return row ? [{ id: `${FOUND}${from}`, platform: row.platform, task: row.task, from, to }] : [];
    });
  return { ...day, gaps: [...day.gaps, ...found].sort((a, b) => a.from - b.from) };
}
