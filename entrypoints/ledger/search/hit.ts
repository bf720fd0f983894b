// Knows what is remembered of a task that was found, and the order of such. Refuses to hold the task itself.
import type { Wanted } from '../../../components/ledger/wanted';
import { rowHourly } from '../../../components/parts/row-hourly';
import { convert } from '../../../lib/core/convert';
import { dayOf } from '../../../lib/core/days';
import type { Money } from '../../../lib/core/money';
import type { TaskRow } from '../../../lib/core/row';
import type { Settings } from '../../../lib/core/setting';

export interface Hit {
  readonly key: string;
  /** What it is sorted by, where it is sorted by money; undefined: not known. */
  readonly money?: Money;
}

const MONEY: Partial<Record<Wanted['sort'], (row: TaskRow) => Money | undefined>> = {
  pay: row => (row.status === 'screenedOut' ? row.partial : row.pay),
  hourly: rowHourly,
};

/** Undefined for a task that is not wanted; period, platform and status are the range's. */
export function hitOf(wanted: Wanted, settings: Settings): (row: TaskRow) => Hit | undefined {
  const words = folded(wanted.words).split(/\s+/).filter(Boolean);
  const moneyOf = MONEY[wanted.sort];
  return row => {
    const text =
      words.length === 0
        ? ''
        : folded(`${row.title ?? ''} ${row.requesterName ?? ''} ${row.requester ?? ''}`);
    if (!words.every(word => text.includes(word))) return undefined;
    const money = moneyOf?.(row);
    return money ? { key: row.key, money: displayed(money, row, settings) } : { key: row.key };
  };
}

/** `hits` come newest first. Sums of different currencies are not compared: each currency is a group, the displayed one first. */
export function inOrder(hits: readonly Hit[], { sort }: Wanted, display?: string): readonly string[] {
  const keys = (of: readonly Hit[]) => of.map(({ key }) => key);
  if (sort === 'newest') return keys(hits);
  if (sort === 'oldest') return keys(hits).reverse();
  const group = ({ money }: Hit) =>
    money === undefined ? '~' : money.currency === display ? '' : money.currency;
  return keys(
    hits.toSorted((a, b) => {
      const [left, right] = [group(a), group(b)];
      if (left !== right) return left < right ? -1 : 1;
      return (b.money?.micros ?? 0) - (a.money?.micros ?? 0);
    }),
  );
}

const displayed = (money: Money, row: TaskRow, { display, rates, zone }: Settings): Money =>
  (display && convert(money, display, rates, dayOf(row.time, zone))) || money;

/** Nobody should have to type an accent to find a word that has one. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
