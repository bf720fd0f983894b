// Knows what is read for the overview: the rolled-up days of a year, once, for every number and every picture. Refuses to add them up.
import { dayOf } from '../../../lib/core/days';
import type { Fee } from '../../../lib/core/fact';
import type { Period } from '../../../lib/core/period';
import { yearTo } from '../../../lib/core/stretches';
import { countChanges } from '../../../lib/store/query/count-changes';
import { payoutsInForce } from '../../../lib/store/query/payouts';
import { readPeriod } from '../../../lib/store/query/read-period';
import type { Desk } from '../desk';

export interface OverviewRead {
  readonly today: string;
  /** From the first day of the week a year ago up to today. */
  readonly year: Period;
  readonly payouts: readonly Fee[];
  /** The ledger's count of changes before it was read. */
  readonly changes: number;
}

/** `last` itself where nothing has changed since. */
export async function readOverview(
  { db, settings }: Desk,
  at: number,
  last?: OverviewRead,
): Promise<OverviewRead> {
  const today = dayOf(at, settings.zone);
  const counting = countChanges(db);
  if (last?.today === today && last.changes === (await counting)) return last;
  const [changes, year, payouts] = await Promise.all([
    counting,
    readPeriod(db, settings, yearTo(today)[0]!, today, at),
    payoutsInForce(db),
  ]);
  return { today, year, payouts, changes };
}
