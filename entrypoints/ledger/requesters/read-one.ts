// Knows what is read of one requester: figures of two times, months, tasks, ratings. Refuses to draw.

import { dayOf } from '../../../lib/core/days';
import type { Saying } from '../../../lib/core/heard';
import type { Money } from '../../../lib/core/money';
import { hourlyOf } from '../../../lib/core/requester-hourly';
import { parseRequesterKey, type RequesterId } from '../../../lib/core/requester-key';
import { type RequesterProfile, requesterProfile } from '../../../lib/core/requester-profile';
import type { Review } from '../../../lib/core/review';
import type { RequesterRow, TaskRow } from '../../../lib/core/row';
import { shownMoney } from '../../../lib/core/shown-money';
import { shownProfile } from '../../../lib/core/shown-profile';
import { sumAt } from '../../../lib/core/sums';
import { byMonth, sumsOfRows } from '../../../lib/core/trend';
import { ratingsOf } from '../../../lib/store/query/heard';
import { requesterRows, tasksOfRequester } from '../../../lib/store/query/requesters';
import { reviewBy } from '../../../lib/store/query/reviews';
import type { Desk } from '../desk';
import { peersBy } from './read';

const NINETY = 90 * 86_400_000;
/** The newest tasks that are shown; the section of tasks has all. */
const SHOWN = 20;

export interface One {
  readonly id: RequesterId;
  readonly profile?: RequesterProfile;
  readonly recent?: RequesterProfile;
  readonly review?: Review;
  readonly others: readonly Saying[];
  readonly months: readonly { month: string; tasks: number; worked: number; hourly?: Money }[];
  /** Newest first. */
  readonly tasks: readonly TaskRow[];
}

export async function readOne({ db, settings }: Desk, key: string, now: number): Promise<One | undefined> {
  const id = parseRequesterKey(key);
  if (!id) return undefined;
  const [rows, tasks, review, others] = await Promise.all([
    requesterRows(db, id.platform),
    tasksOfRequester(db, id),
    reviewBy(db, id.platform, id.requester),
    ratingsOf(db, id),
  ]);
  const row = rows.find(each => each.requester === id.requester);
  const peers = peersBy(rows)(id.platform);
  const recent = tasks.filter(task => task.time >= now - NINETY);
  const today = dayOf(now, settings.zone);
  const profileOf = (of: RequesterRow) => shownProfile(requesterProfile(of, peers, now), settings, today);
  return {
    id,
    profile: row && profileOf(row),
    recent: row && recent.length > 0 ? profileOf({ ...row, sums: sumsOfRows(recent) }) : undefined,
    review,
    others,
    months: byMonth(tasks, settings.zone).map(({ month, sums }) => ({
      month,
      tasks: sumAt(sums, 'tasks'),
      worked: sumAt(sums, 'worked'),
      hourly: shownMoney(hourlyOf(sums)?.hourly, settings, `${month}-31`),
    })),
    tasks: tasks.slice(-SHOWN).reverse(),
  };
}
