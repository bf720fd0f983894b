// Knows what is read for the overview: the rolled-up days of a year, once, for every number and every picture. Refuses to add them up.
import { dayOf } from '../../../lib/core/days';
import type { Fee } from '../../../lib/core/fact';
import type { Period } from '../../../lib/core/period';
import { yearTo } from '../../../lib/core/stretches';
import type { Ledger } from '../../../lib/store/open';
import { countChanges } from '../../../lib/store/query/count-changes';
import { payoutsInForce } from '../../../lib/store/query/payouts';
import { readPeriod } from '../../../lib/store/query/read-period';
import type { Desk } from '../desk';

type Own = Pick<Desk, 'db' | 'settings'>;

export interface OverviewRead {
  readonly today: string;
  /** From the first day of the week a year ago up to today. */
  readonly year: Period;
  readonly payouts: readonly Fee[];
  /** The ledger's count of changes before it was read. */
  readonly changes: number;
}

const begun = new WeakMap<Ledger, Promise<OverviewRead>>();

/** The first reading, before there is a page that shows it. */
export const beginReading = (own: Own): void => {
  begun.set(own.db, readAnew(own, Date.now()));
};

/** `last` itself where nothing has changed since. */
export async function readOverview(own: Own, at: number, last?: OverviewRead): Promise<OverviewRead> {
  const { db, settings } = own;
  const first = last ? undefined : await begun.get(db);
  begun.delete(db);
  if (first?.year.settings === settings) return first;
  const isSame = last?.today === dayOf(at, settings.zone) && last.changes === (await countChanges(db));
  return isSame ? last : readAnew(own, at);
}

async function readAnew({ db, settings }: Own, at: number): Promise<OverviewRead> {
  const today = dayOf(at, settings.zone);
  const [changes, year, payouts] = await Promise.all([
    countChanges(db),
    readPeriod(db, settings, yearTo(today)[0]!, today, at),
    payoutsInForce(db),
  ]);
  return { today, year, payouts, changes };
}
