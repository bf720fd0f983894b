// Knows what a local day was made of: who held it, what was left open, and the tasks it was spent on. Refuses to draw it.
import type { Gap } from '../../attention/span';
import { addDays, dayStart } from '../../core/days';
import type { Worked } from '../../core/fact';
import { taskKey } from '../../core/home';
import type { TaskRow } from '../../core/row';
import { type Subject, subjectKey } from '../../core/subject';
import type { Ledger } from '../shape';
import { type HeldSpan, heldOn } from './held';
import { readNow } from './read-now';
import { utcDaysOf } from './utc-days';

/** A stretch of absence during a task, answered or not. */
export interface DayGap {
  readonly id: string;
  readonly platform: string;
  readonly task: string;
  readonly from: number;
  readonly to: number;
  readonly why?: Gap['why'];
  readonly answer?: Worked['answer'];
  /** The act that answered it. */
  readonly act?: string;
}

export interface DaySpans {
  readonly day: string;
  /** The day's first instant and the next day's. */
  readonly from: number;
  readonly to: number;
  /** In time order, with their true ends: they may begin before the day and end after it. */
  readonly spans: readonly HeldSpan[];
  /** The latest stretch of the day before and the first of the day after, if there are any. */
  readonly beside: readonly HeldSpan[];
  readonly gaps: readonly DayGap[];
  /** Rows of the tasks among them, by key. */
  readonly tasks: ReadonlyMap<string, TaskRow>;
  /** `subjectKey` of what is being timed right now. */
  readonly running?: string;
}

export async function spansOfDay(db: Ledger, day: string, zone: string): Promise<DaySpans> {
  const from = dayStart(day, zone);
  const to = dayStart(addDays(day, 1), zone);
  const onDay = (span: { from: number; to: number }): boolean => span.from < to && span.to > from;
  const around = { from: dayStart(addDays(day, -1), zone), to: dayStart(addDays(day, 2), zone) };
  const first = await heldOn(db, utcDaysOf([around]));
  const touched = first.spans.filter(onDay);
  const { spans, answered } = await heldOn(db, utcDaysOf([around, ...touched]));
  const now = (await readNow(db))?.attention;
  const gaps = [...(now?.gaps ?? []).flatMap(offered), ...answered.map(answeredGap)].filter(onDay);
  const shown = spans.filter(onDay);
  const keys = new Set([
    ...shown.map(span => keyOf(span.subject)),
    ...gaps.map(g => taskKey(g.platform, g.task)),
  ]);
  return {
    day,
    from,
    to,
    spans: shown,
    beside: [spans.findLast(span => span.to <= from), spans.find(span => span.from >= to)].filter(
      span => span !== undefined,
    ),
    gaps: gaps.sort((a, b) => a.from - b.from),
    tasks: await rowsOf(db, keys),
    running: now?.open ? subjectKey(now.open.subject) : undefined,
  };
}

const keyOf = (subject: Subject): string | undefined =>
  subject.on === 'task' ? taskKey(subject.platform, subject.task) : undefined;

async function rowsOf(db: Ledger, keys: Iterable<string | undefined>): Promise<Map<string, TaskRow>> {
  const store = db.transaction('tasks').store;
  const rows = await Promise.all([...keys].map(key => (key === undefined ? undefined : store.get(key))));
  return new Map(rows.flatMap(row => (row ? [[row.key, row] as const] : [])));
}

const offered = ({ id, subject, from, to, why }: Gap): DayGap[] =>
  subject.on === 'task' ? [{ id, platform: subject.platform, task: subject.task, from, to, why }] : [];

const answeredGap = ({ id, platform, task, at, to, answer, act }: Worked): DayGap => ({
  id,
  platform,
  task,
  from: at,
  to,
  answer,
  act,
});
