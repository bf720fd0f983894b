// Knows what today's number is made of, platform by platform; read only when it is asked for. Refuses to add up.
import { displayed } from '../../lib/core/convert';
import { dayOf } from '../../lib/core/days';
import type { Earnings } from '../../lib/core/earnings-shape';
import type { Settings } from '../../lib/core/setting';
import type { Ledger } from '../../lib/store/open';
import { platformTotals } from '../../lib/store/query/platform-totals';

export interface Reasons {
  readonly day: string;
  readonly platforms: ReadonlyMap<string, Earnings>;
}

export async function reasonsOf(db: Ledger, settings: Settings, at: number): Promise<Reasons> {
  const day = dayOf(at, settings.zone);
  const totals = await platformTotals(db, settings, day, day, at);
  return {
    day,
    platforms: new Map([...totals].map(([id, all]) => [id, displayed(all, settings, day)])),
  };
}
