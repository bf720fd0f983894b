// Knows which entries are wanted, and in which order. Refuses to read a task.
import type { Wanted } from '../../../components/ledger/wanted';
import { convert } from '../../../lib/core/convert';
import { addDays, dayOf, dayStart } from '../../../lib/core/days';
import { moneyIn } from '../../../lib/core/entry';
import { folded } from '../../../lib/core/folded';
import type { Money } from '../../../lib/core/money';
import type { Settings } from '../../../lib/core/setting';
import { moneyOf, placesOf, textAt } from '../../../lib/store/entries/block';
import type { EntryBlock } from '../../../lib/store/shape';

export interface Hit {
  readonly block: EntryBlock;
  readonly place: number;
}

/** Places of the wanted entries in a block. `among`: keys of the tasks of the wanted requester. */
export function finder(
  wanted: Wanted,
  zone: string,
  among?: ReadonlySet<string>,
): (block: EntryBlock) => readonly number[] {
  const { status, platform, from, to } = wanted;
  // The longest is in the fewest.
  const [longest, ...others] = folded(wanted.words)
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const start = from === undefined ? Number.NEGATIVE_INFINITY : dayStart(from, zone);
  const end = to === undefined ? Number.POSITIVE_INFINITY : dayStart(addDays(to, 1), zone);
  const prefix = platform === undefined ? '' : `${platform}:`;
  const byWords = [status, platform, from, to, among].every(asked => asked === undefined);
  return block => {
    const { keys, times, statuses } = block;
    if (times[0]! < start || times[times.length - 1]! >= end) return [];
    const found = longest === undefined ? [...keys.keys()] : placesOf(block, longest);
    const places = byWords
      ? found
      : found.filter(
          place =>
            times[place]! >= start &&
            times[place]! < end &&
            (status === undefined || statuses[place] === status) &&
            keys[place]!.startsWith(prefix) &&
            (among === undefined || among.has(keys[place]!)),
        );
    return others.length === 0 ? places : places.filter(place => holdsAll(textAt(block, place), others));
  };
}

const holdsAll = (text: string, words: readonly string[]): boolean =>
  words.every(word => text.includes(word));

/** By money; `hits` come newest first. Sums of different currencies are not compared: each currency is a group, the displayed one first. */
export function inOrder(
  hits: readonly Hit[],
  { sort }: Wanted,
  settings: Pick<Settings, 'display' | 'rates' | 'zone'>,
): readonly Hit[] {
  const moneys = new Map<EntryBlock, readonly (string | undefined)[]>();
  const column = sort === 'pay' ? 'pays' : 'hourlies';
  const sorted = hits.map(hit => {
    const own = moneys.get(hit.block) ?? moneyOf(hit.block, column);
    moneys.set(hit.block, own);
    const money = displayed(moneyIn(own[hit.place]), hit.block.times[hit.place]!, settings);
    return { hit, group: groupOf(money, settings.display), micros: money?.micros ?? 0 };
  });
  sorted.sort((a, b) => (a.group === b.group ? b.micros - a.micros : a.group < b.group ? -1 : 1));
  return sorted.map(({ hit }) => hit);
}

const groupOf = (money: Money | undefined, display: string | undefined): string =>
  money === undefined ? '~' : money.currency === display ? '' : money.currency;

const displayed = (
  money: Money | undefined,
  time: number,
  { display, rates, zone }: Pick<Settings, 'display' | 'rates' | 'zone'>,
): Money | undefined => (money && display && convert(money, display, rates, dayOf(time, zone))) || money;
