// Knows which fields of a task the worker has changed in a form. Refuses to state what they left alone.
import type { Correction, Status } from '../../lib/core/fact';
import type { TaskRow } from '../../lib/core/row';
import { decimal } from '../../lib/words/money';
import type { Key } from '../../lib/words/say';
import { readAmount } from '../timer/work-entry';

/** As typed. */
export interface TaskEntry {
  readonly title: string;
  readonly requesterName: string;
  readonly amount: string;
  readonly currency: string;
  readonly status: Status;
  readonly note: string;
}

type Told = Pick<TaskRow, 'title' | 'requesterName' | 'pay' | 'status' | 'note'>;

export const entryOf = ({ title, requesterName, pay, status, note }: Told): TaskEntry => ({
  title: title ?? '',
  requesterName: requesterName ?? '',
  amount: pay ? unmistakable(decimal(pay.micros)) : '',
  currency: pay?.currency ?? 'USD',
  status,
  note: note ?? '',
});

/** `1.250000` → `1.25`; never three digits, or the point could be one between thousands. */
const unmistakable = (amount: string): string =>
  amount.replace(/(\.\d\d+?)0+$/, '$1').replace(/(\.\d{3})$/, '$10');

/** What is emptied is *unknown after all*. Nothing changed: an empty correction. */
export function correctionOf(row: Told, entry: TaskEntry): Correction | { readonly wrong: Key } {
  const before = entryOf(row);
  const changed = (field: keyof TaskEntry): boolean => entry[field].trim() !== before[field].trim();
  const text = (field: 'title' | 'requesterName' | 'note') =>
    changed(field) ? { [field]: entry[field].trim() || null } : {};
  const paid = changed('amount') || (entry.amount.trim() !== '' && changed('currency'));
  const pay = entry.amount.trim() === '' ? null : readAmount(entry.amount, entry.currency);
  if (paid && pay === undefined) return { wrong: 'timeBadPay' };
  return {
    ...text('title'),
    ...text('requesterName'),
    ...text('note'),
    ...(paid ? { pay } : {}),
    ...(changed('status') ? { status: entry.status } : {}),
  };
}
