// Knows what is worth telling outside the pages, and that nothing is told twice. Refuses to know how it is told.
import type { AttentionState } from '../../attention/state';
import { addDays } from '../../core/days';
import { taskKey } from '../../core/home';
import type { TaskRow } from '../../core/row';
import type { Notify } from '../../core/setting';

type Task = Pick<TaskRow, 'key' | 'platform' | 'title' | 'status'>;

/** `id` names what happened: it is the same however often it is looked at. */
export type Event =
  | { readonly is: 'expiring'; readonly id: string; readonly task: Task; readonly left: number }
  | { readonly is: 'idle'; readonly id: string; readonly task: Task; readonly since: number }
  | { readonly is: 'decided'; readonly id: string; readonly tasks: readonly Task[] }
  | { readonly is: 'goal'; readonly id: string; readonly of: 'day' | 'week' };

export interface Moment {
  readonly at: number;
  /** The worker's local day. */
  readonly day: string;
  readonly notify: Notify;
  /** Tasks without an end. */
  readonly open: readonly TaskRow[];
  readonly attention?: Pick<AttentionState, 'paused' | 'presence' | 'before'>;
  /** Goals that are reached now. */
  readonly reached: readonly ('day' | 'week')[];
}

type Told = ReadonlySet<string>;

/** Nothing while the worker pauses. What passed meanwhile is not told afterwards, unless it still holds. */
export function eventsAt(moment: Moment, told: Told): readonly Event[] {
  if (moment.attention?.paused) return [];
  return [...expiring(moment), ...idle(moment), ...goals(moment, told)].filter(({ id }) => !told.has(id));
}

/** When something may next be worth telling though nothing happens; undefined: never, as things are. */
export function nextMoment({ at, notify, open, attention }: Moment): number | undefined {
  const warnings = notify.expiring === undefined ? [] : open.flatMap(({ deadline }) => deadline ?? []);
  const gone = notify.idle === undefined ? undefined : goneSince(open, attention)?.since;
  const moments = [
    ...warnings.map(deadline => deadline - notify.expiring!),
    ...(gone === undefined ? [] : [gone + notify.idle!]),
  ].filter(moment => moment > at);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

const expiring = ({ at, notify, open }: Moment): Event[] =>
  open.flatMap(task => {
    const left = task.deadline === undefined ? 0 : task.deadline - at;
    return notify.expiring !== undefined && left > 0 && left <= notify.expiring
      ? [{ is: 'expiring', id: `expiring ${task.key} ${task.deadline}`, task, left }]
      : [];
  });

function idle({ at, notify, open, attention }: Moment): Event[] {
  const gone = goneSince(open, attention);
  if (notify.idle === undefined || gone === undefined || at - gone.since < notify.idle) return [];
  return [{ is: 'idle', id: `idle ${gone.task.key} ${gone.since}`, ...gone }];
}

/** A locked screen is somebody who left on purpose: only one that waits is told. */
function goneSince(open: readonly TaskRow[], attention: Moment['attention']) {
  const before = attention?.presence === 'idle' ? attention.before : undefined;
  if (before?.why !== 'idle' || before.subject.on !== 'task') return undefined;
  const key = taskKey(before.subject.platform, before.subject.task);
  const task = open.find(row => row.key === key);
  return task && { task, since: before.to };
}

/** The week is always the last seven days: reached is told once in seven, not each day again. */
const goals = ({ day, notify, reached }: Moment, told: Told): Event[] =>
  notify.goal === undefined
    ? []
    : reached.flatMap(of => {
        const days = of === 'day' ? [day] : [0, 1, 2, 3, 4, 5, 6].map(n => addDays(day, -n));
        if (days.some(each => told.has(`goal ${of} ${each}`))) return [];
        return [{ is: 'goal', id: `goal ${of} ${day}`, of }];
      });
