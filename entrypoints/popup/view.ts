// Knows what the popup must read from the ledger, and reads it at once. Refuses to scan tasks: days are rolled up.
import type { AttentionState } from '../../lib/attention/state';
import { dayOf } from '../../lib/core/days';
import type { Earnings, RequesterFigures } from '../../lib/core/earnings-shape';
import { taskKey } from '../../lib/core/home';
import type { TaskRow } from '../../lib/core/row';
import type { Settings } from '../../lib/core/setting';
import type { Ledger } from '../../lib/store/open';
import { latestRequesters } from '../../lib/store/query/latest-requesters';
import { periodEarnings } from '../../lib/store/query/period-earnings';
import { readNow } from '../../lib/store/query/read-now';
import { taskByKey } from '../../lib/store/query/task-by-key';
import { taskPage } from '../../lib/store/query/task-page';

export interface View {
  attention?: AttentionState;
  /** The task in hand, if it is a task. */
  task?: TaskRow;
  today: Earnings;
  days: { day: string; earnings: Earnings }[];
  requesters: readonly RequesterFigures[];
  empty: boolean;
  /** Any platform is allowed. */
  allowed: boolean;
  recounting: boolean;
  nameOf: (platform: string) => string;
}

const DAY = 86_400_000;

/** The last seven local days, oldest first. Noon-to-noon steps of a UTC date: no zone and no DST in them. */
export function lastDays(today: string, count: number): string[] {
  const noon = Date.parse(`${today}T12:00:00Z`);
  return Array.from({ length: count }, (_, i) =>
    new Date(noon - (count - 1 - i) * DAY).toISOString().slice(0, 10),
  );
}

export async function readView(
  db: Ledger,
  settings: Settings,
  at: number,
  from: { nameOf: (platform: string) => string; allowed: boolean },
): Promise<View> {
  const days = lastDays(dayOf(at, settings.zone), 7);
  const [now, requesters, [first], ...earned] = await Promise.all([
    readNow(db),
    latestRequesters(db, 3),
    taskPage(db, { limit: 1 }),
    ...days.map(day => periodEarnings(db, settings, day, day, at)),
  ]);
  const attention = now?.attention;
  const subject = attention?.open?.subject ?? attention?.paused?.subject;
  const task =
    subject?.on === 'task' ? await taskByKey(db, taskKey(subject.platform, subject.task)) : undefined;
  return {
    attention,
    task,
    today: earned.at(-1)!,
    days: days.map((day, i) => ({ day, earnings: earned[i]! })),
    requesters,
    empty: first === undefined && earned.every(e => e.attention === 0) && attention?.open === undefined,
    recounting: false,
    ...from,
  };
}
