// Knows how the facts of one task become its row. Refuses to know where either is kept.
import { caseOf } from './case';
import { dayOf } from './days';
import type { TaskFact, Terms } from './fact';
import type { Rival } from './hold';
import { taskKey } from './home';
import { marksOf } from './marks';
import { payOf } from './pay';
import { requesterSums } from './requester-sums';
import type { TaskRow } from './row';
import type { Settings } from './setting';
import { statedBonus, statedPartial } from './stated-pay';
import { statusOf } from './status';
import { taskDays } from './task-days';
import { timing } from './timing';
import * as told from './told';
import { worth } from './worth';

export interface ProjectContext {
  readonly settings: Settings;
  readonly terms: readonly Terms[];
  /** Acts that are taken back (see `undoneActs`). */
  readonly undone: ReadonlySet<string>;
  /** Spans of other subjects that may hold the same instants: what counts of them (see `rivalsOf`). */
  readonly rivals?: readonly Rival[];
}

/**
 * The row of one task: the same for any order and any repetition of its facts. Facts of keys that are the same task are given
 * together (see `tasksOf`). Undefined where nothing is left to show: all taken back, or removed by the worker.
 */
export function project(facts: readonly TaskFact[], context: ProjectContext): TaskRow | undefined {
  const of = caseOf(facts, context.undone);
  if (of === undefined) return undefined;
  const { zone } = context.settings;
  const timed = timing(of, context.rivals ?? [], zone);
  const { status, presumed, submittedAt, endedAt, decidedAt, paidAt, reason } = statusOf(of);
  const income = told.incomeOf(of);
  const time = income?.to ?? endedAt ?? told.endedOf(of).value ?? timed.last ?? of.facts[0]!.at;
  const pay = payOf(of, timed, submittedAt ?? time, context);
  const bonus = statedBonus(of);
  const partial = statedPartial(of, status);
  const money = worth({ status, pay: pay.value, computed: pay.computed, bonus, partial });
  const openedAt = told.firstAt(of, 'opened');
  const known = { title: told.titleOf(of), requester: told.requesterOf(of), pay: pay.value };
  const unread = told.unreadOf(of).filter(name => known[name as keyof typeof known] === undefined);
  const untimed = timed.worked === 0 && income === undefined && money.some(each => each.standing !== 'lost');

  const undated = timed.worked === 0 && told.isUndated(of, time);
  const received = paidAt ?? decidedAt ?? time;

  const row: Omit<TaskRow, 'days'> = {
    key: taskKey(of.platform, of.task),
    platform: of.platform,
    task: of.task,
    job: told.jobOf(of),
    title: known.title,
    requester: known.requester,
    requesterName: told.requesterNameOf(of),
    status,
    reason,
    note: told.noteOf(of),
    pay: pay.value,
    computed: pay.computed && true,
    bonus,
    partial,
    money,
    worked: timed.worked,
    assumed: timed.assumed,
    elapsed: between(openedAt, submittedAt),
    platformTime: between(told.startedOf(of).value, told.endedOf(of).value),
    estimated: told.estimatedOf(of),
    deadline: told.deadlineOf(of),
    acceptedAt: told.firstAt(of, 'accepted'),
    openedAt,
    submittedAt,
    endedAt,
    decidedAt,
    paidAt,
    time,
    marks: marksOf(of, { presumed, income: income !== undefined, untimed, undated, unread }),
    unread: unread.length > 0 ? unread : undefined,
    period: income && { from: income.from, to: income.to, ...(income.salary && { salary: true }) },
  };
  const days = taskDays({
    row,
    timed: timed.timedDays,
    assumed: timed.assumedDays,
    hours: timed.timedHours,
    day: dayOf(time, zone),
    handedInDay: dayOf(submittedAt ?? time, zone),
    receivedDay: told.isUndated(of, received) ? undefined : dayOf(received, zone),
    undated,
  });
  return present(row, days);
}

/** Unknown fields are absent, so that a row read back from disk is the row that was written. */
function present(row: Omit<TaskRow, 'days'>, days: TaskRow['days']): TaskRow {
  const known: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) if (value !== undefined) known[name] = value;
  known.days = days;
  const sums = requesterSums(row);
  if (sums !== undefined) known.requesterSums = sums;
  return known as unknown as TaskRow;
}

/** What happened in the wrong order by two clocks is unknown, not negative. */
const between = (from: number | undefined, to: number | undefined): number | undefined =>
  from === undefined || to === undefined || to < from ? undefined : to - from;
