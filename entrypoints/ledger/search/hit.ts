// Knows which entries are wanted, and in which order. Refuses to read a task.
import type { Wanted } from '../../../components/ledger/wanted';
import { convert } from '../../../lib/core/convert';
import { addDays, dayOf, dayStart } from '../../../lib/core/days';
import { type Entry, moneyIn } from '../../../lib/core/entry';
import { folded } from '../../../lib/core/folded';
import type { Money } from '../../../lib/core/money';
import type { Settings } from '../../../lib/core/setting';

/** Whether an entry is wanted. */
export function wants(wanted: Wanted, zone: string): (entry: Entry) => boolean {
  const { status, platform, from, to } = wanted;
  const words = folded(wanted.words).split(/\s+/).filter(Boolean);
  const start = from === undefined ? Number.NEGATIVE_INFINITY : dayStart(from, zone);
  const end = to === undefined ? Number.POSITIVE_INFINITY : dayStart(addDays(to, 1), zone);
  const prefix = platform === undefined ? '' : `${platform}:`;
  return entry =>
    entry.time >= start &&
    entry.time < end &&
    (status === undefined || entry.status === status) &&
    entry.key.startsWith(prefix) &&
    words.every(word => entry.text.includes(word));
}

/** `hits` come newest first. Sums of different currencies are not compared: each currency is a group, the displayed one first. */
export function inOrder(
  hits: readonly Entry[],
  { sort }: Wanted,
  settings: Pick<Settings, 'display' | 'rates' | 'zone'>,
): readonly Entry[] {
  if (sort === 'newest') return hits;
  if (sort === 'oldest') return hits.toReversed();
  const sorted = hits.map(entry => {
    const money = displayed(moneyIn(entry[sort]), entry, settings);
    return { entry, group: groupOf(money, settings.display), micros: money?.micros ?? 0 };
  });
  sorted.sort((a, b) => (a.group === b.group ? b.micros - a.micros : a.group < b.group ? -1 : 1));
  return sorted.map(({ entry }) => entry);
}

const groupOf = (money: Money | undefined, display: string | undefined): string =>
  money === undefined ? '~' : money.currency === display ? '' : money.currency;

const displayed = (
  money: Money | undefined,
  { time }: Entry,
  { display, rates, zone }: Pick<Settings, 'display' | 'rates' | 'zone'>,
): Money | undefined => (money && display && convert(money, display, rates, dayOf(time, zone))) || money;
