// Knows what the popup must read from the ledger, and reads it at once. Refuses to scan tasks: days are rolled up.
import { figures } from '../../lib/attention/figures';
import type { AttentionState } from '../../lib/attention/state';
import { displayed } from '../../lib/core/convert';
import { addDays, dayOf, daysFrom } from '../../lib/core/days';
import type { Earnings, RequesterFigures } from '../../lib/core/earnings-shape';
import { taskKey } from '../../lib/core/home';
import { type Reference, referenceOn } from '../../lib/core/reference';
import type { TaskRow } from '../../lib/core/row';
import type { Settings } from '../../lib/core/setting';
import type { Ledger } from '../../lib/store/open';
import { dailyEarnings } from '../../lib/store/query/daily-earnings';
import { latestRequesters } from '../../lib/store/query/latest-requesters';
import { readNow } from '../../lib/store/query/read-now';
import { taskByKey } from '../../lib/store/query/task-by-key';
import { taskPage } from '../../lib/store/query/task-page';
import { isRecounting } from '../../lib/store/write/recount';
import { type Asked, absenceToAsk } from './absence';

export interface View {
  attention?: AttentionState;
  /** The task in hand, if it is a task. */
  task?: TaskRow;
  today: Earnings;
  days: { day: string; earnings: Earnings }[];
  /** The worker's own, 0…1. */
  contribution?: number;
  /** A wage they compare with. */
  reference?: Reference;
  absence?: Asked;
  requesters: readonly RequesterFigures[];
  empty: boolean;
  /** Any platform is allowed. */
  allowed: boolean;
  recounting: boolean;
  zone: string;
  nameOf: (platform: string) => string;
}

export async function readView(
  db: Ledger,
  settings: Settings,
  at: number,
  from: { nameOf: (platform: string) => string; allowed: boolean },
): Promise<View> {
  const today = dayOf(at, settings.zone);
  const days = daysFrom(addDays(today, -6), today);
  const [now, requesters, [first], recounting, earned] = await Promise.all([
    readNow(db),
    latestRequesters(db, 3),
    taskPage(db, { limit: 1 }),
    isRecounting(db),
    dailyEarnings(db, settings, days, at),
  ]);
  const shown = days.map((day, i) => ({ day, earnings: displayed(earned[i]!, settings, day) }));
  const attention = now?.attention;
  const subject = attention && figures(attention, at).subject;
  const task =
    subject?.on === 'task' ? await taskByKey(db, taskKey(subject.platform, subject.task)) : undefined;
  return {
    attention,
    task,
    today: shown.at(-1)!.earnings,
    days: shown,
    contribution: settings.contribution,
    reference: referenceOn(settings.reference, today),
    absence: await absenceToAsk(db, attention?.gaps ?? []),
    requesters,
    empty: first === undefined && earned.every(e => e.attention === 0) && subject === undefined,
    recounting,
    zone: settings.zone,
    ...from,
  };
}
