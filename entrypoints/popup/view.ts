// Knows what the popup must read from the ledger, and reads it at once. Refuses to scan tasks: days are rolled up.

import type { UnreadLine } from '../../components/popup/unread';
import { figures } from '../../lib/attention/figures';
import type { AttentionState } from '../../lib/attention/state';
import { displayed } from '../../lib/core/convert';
import { addDays, dayOf, daysFrom } from '../../lib/core/days';
import { earningsBy } from '../../lib/core/earnings-by';
import { earningsByPlatform } from '../../lib/core/earnings-by-platform';
import type { Earnings, RequesterFigures } from '../../lib/core/earnings-shape';
import { type GapParts, gapsOf } from '../../lib/core/gap-parts';
import { goalsOf } from '../../lib/core/goal';
import { taskKey } from '../../lib/core/home';
import { type Period, within } from '../../lib/core/period';
import { type Reference, referenceOn } from '../../lib/core/reference';
import type { TaskRow } from '../../lib/core/row';
import type { Settings } from '../../lib/core/setting';
import { shownHourly } from '../../lib/core/shown-profile';
import type { Ledger } from '../../lib/store/open';
import { feesBy } from '../../lib/store/query/fees';
import { latestRequesters } from '../../lib/store/query/latest-requesters';
import { payoutsInForce } from '../../lib/store/query/payouts';
import { readNow } from '../../lib/store/query/read-now';
import { readPeriod } from '../../lib/store/query/read-period';
import { type Counting, counting } from '../../lib/store/query/recount-done';
import { taskByKey } from '../../lib/store/query/task-by-key';
import { taskPage } from '../../lib/store/query/task-page';
import { type Asked, absenceToAsk } from './absence';
import { unreadLines } from './unread';

export interface View {
  attention?: AttentionState;
  /** The task in hand, if it is a task. */
  task?: TaskRow;
  today: Earnings;
  days: { day: string; earnings: Earnings }[];
  /** The same days together. */
  week: Earnings;
  /** Between the two hourlies of today, in each currency that has both. */
  gaps: readonly { readonly currency: string; readonly parts: GapParts }[];
  /** The worker's own, 0…1. */
  contribution?: number;
  /** What is lost on the way, 0…1 by currency. */
  fees: Readonly<Record<'today' | 'week', Readonly<Record<string, number>>>>;
  goals: ReturnType<typeof goalsOf>;
  /** A wage they compare with. */
  reference?: Reference;
  /** What cannot be read: of the task in hand, and readings that are broken. */
  unread: readonly UnreadLine[];
  absence?: Asked;
  requesters: readonly RequesterFigures[];
  empty: boolean;
  /** Any platform is allowed. */
  allowed: boolean;
  /** Not every figure is counted as it should be. */
  recounting?: Counting;
  /** The figures are the sample's. */
  sample: boolean;
  zone: string;
  nameOf: (platform: string) => string;
}

/** `own` holds the present; `db` the figures: the same, or the sample that stands in for an empty one. */
export async function readView(
  { own, db }: { own: Ledger; db: Ledger },
  settings: Settings,
  at: number,
  from: { nameOf: (platform: string) => string; allowed: boolean },
): Promise<View> {
  const today = dayOf(at, settings.zone);
  const days = daysFrom(addDays(today, -6), today);
  const week = { from: days[0]!, to: today };
  const [now, requesters, [first], recounting, period, payouts] = await Promise.all([
    readNow(own),
    latestRequesters(db, 3),
    taskPage(db, { limit: 1 }),
    counting(db),
    readPeriod(db, settings, week.from, today, at),
    payoutsInForce(db),
  ]);
  const [together, ...earned] = earningsBy(period, [week, ...days.map(day => ({ from: day, to: day }))]);
  const shown = days.map((day, i) => ({ day, earnings: displayed(earned[i]!, settings, day) }));
  const ofToday = within(period, today, today);
  const fees = (of: Period) => feesBy(payouts, settings, () => earningsByPlatform(of), today);
  const attention = now?.attention;
  const subject = attention && figures(attention, at).subject;
  const task =
    subject?.on === 'task' ? await taskByKey(own, taskKey(subject.platform, subject.task)) : undefined;
  return {
    attention,
    task,
    today: shown.at(-1)!.earnings,
    days: shown,
    week: displayed(together!, settings, today),
    gaps: gapsOf(ofToday.days, shown.at(-1)!.earnings, { ...settings, day: today }),
    contribution: settings.contribution,
    fees: { today: fees(ofToday), week: fees(period) },
    goals: goalsOf(
      settings.goals,
      days.map((day, i) => ({ day, earnings: earned[i]! })),
      settings.rates,
    ),
    reference: referenceOn(settings, today),
    unread: unreadLines({
      health: now?.health,
      platform: subject?.platform,
      task,
      zone: settings.zone,
      nameOf: from.nameOf,
    }),
    absence: await absenceToAsk(own, attention?.gaps ?? []),
    requesters: requesters.map(each => ({ ...each, ...shownHourly(each, settings, today) })),
    empty: first === undefined && earned.every(e => e.attention === 0) && subject === undefined,
    recounting,
    sample: own !== db,
    zone: settings.zone,
    ...from,
  };
}
