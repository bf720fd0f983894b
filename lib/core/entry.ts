// Knows what of a task is enough to find it and to put it in order. Refuses to know what is looked for.
import type { Status } from './fact';
import { folded } from './folded';
import type { Money } from './money';
import type { TaskRow } from './row';
import { rowHourly } from './row-hourly';

export interface Entry {
  readonly key: string;
  readonly time: number;
  readonly status: Status;
  /** Title and requester, folded. */
  readonly text: string;
  /** `1500000 USD`: text, because hardly anybody sorts by it. */
  readonly pay?: string;
  readonly hourly?: string;
}

export const entryOf = (row: TaskRow): Entry => ({
  key: row.key,
  time: row.time,
  status: row.status,
  text: folded(`${row.title ?? ''} ${row.requesterName ?? ''} ${row.requester ?? ''}`),
  pay: written(row.status === 'screenedOut' ? row.partial : row.pay),
  hourly: written(rowHourly(row)),
});

export function moneyIn(text: string | undefined): Money | undefined {
  if (text === undefined) return undefined;
  const [micros, currency] = text.split(' ');
  return { micros: Number(micros), currency: currency! };
}

/** Of these, time and money still grow with every minute: whoever keeps entries reads them anew. Sent back for rework is work again. */
export const UNENDED: readonly Status[] = ['open', 'rework'];

/** Whether its entry is worth keeping. */
export const isKept = ({ status }: TaskRow): boolean => !UNENDED.includes(status);

/** Whether an entry that was kept says something else now, is to be kept now, or no longer. */
export function isOtherEntry(before: TaskRow | undefined, after: TaskRow | undefined): boolean {
  if (!before || !after || !isKept(before) || !isKept(after))
    return (before !== undefined && isKept(before)) !== (after !== undefined && isKept(after));
  const said: readonly (keyof TaskRow)[] = ['status', 'title', 'requesterName', 'requester'];
  if (said.some(field => before[field] !== after[field])) return true;
  const [old, now] = [entryOf(before), entryOf(after)];
  return old.time !== now.time || old.pay !== now.pay || old.hourly !== now.hourly;
}

const written = (money: Money | undefined): string | undefined =>
  money && `${money.micros} ${money.currency}`;
