// Knows what the section reads of requesters, and how they are compared across currencies. Refuses to draw.
import type { RequesterLine } from '../../../components/requesters/line';
import { convert } from '../../../lib/core/convert';
import { dayOf } from '../../../lib/core/days';
import { type Peers, peersOf } from '../../../lib/core/peers';
import { requesterKey } from '../../../lib/core/requester-key';
import { type RequesterProfile, requesterProfile } from '../../../lib/core/requester-profile';
import type { RequesterRow, Sums } from '../../../lib/core/row';
import { shownProfile } from '../../../lib/core/shown-profile';
import { requesterRows } from '../../../lib/store/query/requesters';
import { reviews } from '../../../lib/store/query/reviews';
import type { Desk } from '../desk';
import { requesterAddress } from './address';

/** The requesters of each platform together. */
export function peersBy(rows: readonly RequesterRow[]): (platform: string) => Peers {
  const all = new Map<string, Sums[]>();
  for (const { platform, sums } of rows) {
    const known = all.get(platform);
    if (known) known.push(sums);
    else all.set(platform, [sums]);
  }
  const peers = new Map([...all].map(([platform, of]) => [platform, peersOf(of)]));
  return platform => peers.get(platform) ?? peersOf([]);
}

export async function readLines(desk: Desk, now: number): Promise<RequesterLine[]> {
  const { db, settings, nameOf } = desk;
  const [rows, said] = await Promise.all([requesterRows(db), reviews(db)]);
  const peersOn = peersBy(rows);
  const profiles = rows.map(row => requesterProfile(row, peersOn(row.platform), now));
  const one = settings.display ?? commonest(profiles);
  const today = dayOf(now, settings.zone);
  return profiles.map(profile => ({
    key: requesterKey(profile),
    href: requesterAddress(profile),
    platform: nameOf(profile.platform),
    profile: shownProfile(profile, settings, today),
    review: said.get(requesterKey(profile)),
    rank:
      profile.cautiousHourly && one
        ? convert(profile.cautiousHourly, one, settings.rates, today)?.micros
        : undefined,
  }));
}

function commonest(profiles: readonly RequesterProfile[]): string | undefined {
  const tasks = new Map<string, number>();
  for (const { cautiousHourly, counted } of profiles)
    if (cautiousHourly)
      tasks.set(cautiousHourly.currency, (tasks.get(cautiousHourly.currency) ?? 0) + counted);
  return [...tasks].sort((a, b) => b[1] - a[1])[0]?.[0];
}
