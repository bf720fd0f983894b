// Knows which part of a long list is shown, and where it begins: at a day, and beyond what scrolls by the month. Refuses to find tasks.
import type { Wanted } from '../../../components/ledger/wanted';
import { addDays, dayOf, dayStart } from '../../../lib/core/days';
import { monthOf } from '../../../lib/core/period';
import type { Desk } from '../desk';
import type { Found } from './find';

/** Beyond so many lines an element is higher than browsers can scroll. */
const SCROLLS = 100_000;

export interface Part {
  /** The tasks that are shown. */
  readonly keys: readonly string[];
  /** How many were found; undefined: these are the first of them. */
  readonly all?: number;
  /** Place among `keys` of the day asked for. */
  readonly begin: number;
  /** First day of the month that is shown, where it is only one. */
  readonly month?: string;
}

export function partOf(
  { settings: { zone } }: Pick<Desk, 'settings'>,
  { keys, times }: Found,
  { sort, at }: Pick<Wanted, 'sort' | 'at'>,
  most = SCROLLS,
): Part {
  const all = keys.length;
  if (sort !== 'newest' && sort !== 'oldest') return { keys: keys.slice(0, most), all, begin: 0 };
  /** How many of the list come before what is of this instant, in its order. */
  const before = (instant: number): number => {
    const older = times.reduce((count, time) => (time < instant ? count + 1 : count), 0);
    return sort === 'oldest' ? older : all - older;
  };
  const beginOf = (day: string) => before(dayStart(sort === 'oldest' ? day : addDays(day, 1), zone));
  if (all <= most) return { keys, all, begin: at === undefined ? 0 : beginOf(at) };
  const shown = at ?? dayOf(times[0]!, zone);
  const days = monthOf(shown);
  const [first, last] = [days[0]!, days.at(-1)!];
  const ends = [dayStart(first, zone), dayStart(addDays(last, 1), zone)].map(before);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const begin = at === undefined ? 0 : Math.max(0, beginOf(at) - from);
  return { keys: keys.slice(from, to), all, begin, month: first };
}
