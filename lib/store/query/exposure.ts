// Knows which tasks are of requesters the worker tagged as distressing. Refuses to add them up (core).
import { dayOf } from '../../core/days';
import { type ExposureWeek, exposure, isDistressing } from '../../core/exposure';
import { parseRequesterKey } from '../../core/requester-key';
import type { Settings } from '../../core/setting';
import type { Ledger } from '../shape';
import { tasksOfRequester } from './requesters';
import { reviews } from './reviews';

const WEEK = 7 * 86_400_000;

/** Empty where no requester is tagged so. `now`: UTC ms. */
export async function exposureWeeks(
  db: Ledger,
  { zone }: Settings,
  now: number,
  weeks: number,
): Promise<ExposureWeek[]> {
  const tagged = [...(await reviews(db))].filter(([, { tags }]) => isDistressing(tags));
  if (tagged.length === 0) return [];
  // A week more: a task may end in the first of these weeks and begin before.
  const from = now - (weeks + 1) * WEEK;
  const rows = await Promise.all(tagged.map(([key]) => tasksOfRequester(db, parseRequesterKey(key)!, from)));
  return exposure(rows.flat(), dayOf(now, zone), weeks);
}
