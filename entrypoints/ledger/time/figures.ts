// Knows what a day adds up to by each of the clocks. Refuses to read it.
import type { TimedTask } from '../../../components/times/task-times';
import { taskKey } from '../../../lib/core/home';
import type { DaySpans } from '../../../lib/store/query/spans-of-day';
import type { Drawn } from './draw';

export interface DayFigures {
  readonly worked: number;
  readonly unpaid: number;
  readonly firstToLast?: number;
}

const sum = (spans: readonly { from: number; to: number }[]): number =>
  spans.reduce((total, { from, to }) => total + to - from, 0);

/** What lies outside the day is another day's. */
export function dayFigures({ from, to, spans }: DaySpans): DayFigures {
  const own = spans.map(span => ({ ...span, from: Math.max(from, span.from), to: Math.min(to, span.to) }));
  const [first, last] = [own[0], own.at(-1)];
  return {
    worked: sum(own.filter(span => span.subject.on === 'task')),
    unpaid: sum(own.filter(span => span.subject.on === 'unpaid')),
    firstToLast: first && last ? last.to - first.from : undefined,
  };
}

/** Each task of the day once, in the order it was first worked on. */
export function timedTasks(drawn: readonly Drawn[], { tasks }: DaySpans): readonly TimedTask[] {
  const found = new Map<string, TimedTask>();
  for (const { item, subject } of drawn) {
    if (subject.on !== 'task') continue;
    const key = taskKey(subject.platform, subject.task);
    const row = tasks.get(key);
    if (!row || found.has(key)) continue;
    const { worked, assumed, elapsed, platformTime } = row;
    found.set(key, {
      key,
      number: item.number,
      title: item.title,
      of: item.of,
      worked,
      assumed,
      elapsed,
      platformTime,
    });
  }
  return [...found.values()];
}
