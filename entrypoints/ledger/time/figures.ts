// Knows what a day adds up to by each of the clocks. Refuses to read it.
import type { DayShare } from '../../../components/times/day-times';
import type { TimedTask } from '../../../components/times/task-times';
import { taskKey } from '../../../lib/core/home';
import { subjectKey } from '../../../lib/core/subject';
import type { DaySpans } from '../../../lib/store/query/spans-of-day';
import type { Drawn } from './draw';

export interface DayFigures {
  readonly worked: number;
  readonly unpaid: number;
  readonly firstToLast?: number;
  readonly workedOf: readonly DayShare[];
  readonly unpaidOf: readonly DayShare[];
}

const sum = (spans: readonly { from: number; to: number }[]): number =>
  spans.reduce((total, { from, to }) => total + to - from, 0);

/** What lies outside the day is another day's. */
export function dayFigures(drawn: readonly Drawn[], { from, to }: DaySpans): DayFigures {
  const own = drawn
    .filter(({ span }) => span)
    .map(({ item, subject }) => ({
      ...item,
      subject,
      from: Math.max(from, item.from),
      to: Math.min(to, item.to),
    }));
  const [first, last] = [own[0], own.at(-1)];
  const [tasks, unpaid] = [own.filter(each => !each.unpaid), own.filter(each => each.unpaid)];
  return {
    worked: sum(tasks),
    unpaid: sum(unpaid),
    firstToLast: first && last ? last.to - first.from : undefined,
    workedOf: shares(tasks),
    unpaidOf: shares(unpaid),
  };
}

function shares(own: readonly (Drawn['item'] & Pick<Drawn, 'subject'>)[]): DayShare[] {
  const found = new Map<string, DayShare>();
  for (const { subject, number, title, of, from, to } of own) {
    const key = subjectKey(subject);
    found.set(key, { key, number, title, of, length: (found.get(key)?.length ?? 0) + to - from });
  }
  return [...found.values()].sort((a, b) => b.length - a.length);
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
