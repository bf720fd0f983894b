// Knows which fields of tasks the worker has changed in a form. Refuses to state what they left alone.
import type { Status } from '../../lib/core/fact';
import type { TaskEdit } from '../../lib/core/hand/many';
import type { Money } from '../../lib/core/money';
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
  readonly bonus: string;
  readonly bonusCurrency: string;
  readonly minutes: string;
  readonly status: Status | '';
  readonly note: string;
}

type Told = Pick<TaskRow, 'title' | 'requesterName' | 'pay' | 'status' | 'note' | 'bonus' | 'worked'>;

const MINUTE = 60_000;
/** A month: what is longer was typed into the wrong field. */
const MOST = 44_640;

/** Of several tasks at once nothing is shown: what is filled in is said of all of them. */
const NOTHING: Omit<TaskEntry, 'currency' | 'bonusCurrency'> = {
  title: '',
  requesterName: '',
  amount: '',
  bonus: '',
  minutes: '',
  status: '',
  note: '',
};

/** `usual`: the currency that amounts of several tasks begin with. */
export function entryOf(row: Told | undefined, usual = 'USD'): TaskEntry {
  if (!row) return { ...NOTHING, currency: usual, bonusCurrency: usual };
  const { title, requesterName, pay, status, note, worked } = row;
  const [bonus] = row.bonus;
  const currency = pay?.currency ?? 'USD';
  return {
    title: title ?? '',
    requesterName: requesterName ?? '',
    amount: amountOf(pay),
    currency,
    bonus: amountOf(bonus),
    bonusCurrency: bonus?.currency ?? currency,
    minutes: worked > 0 ? unmistakable((worked / MINUTE).toFixed(2)) : '',
    status,
    note: note ?? '',
  };
}

const amountOf = (money: Money | undefined): string => (money ? unmistakable(decimal(money.micros)) : '');

/** `1.250000` → `1.25`; never three digits, or the point could be one between thousands. */
const unmistakable = (amount: string): string =>
  amount.replace(/(\.\d\d+?)0+$/, '$1').replace(/(\.\d{3})$/, '$10');

/** What is emptied is *unknown after all*; of several tasks, what is left empty is left alone. Nothing changed: an empty edit. */
export function correctionOf(row: Told | undefined, entry: TaskEntry): TaskEdit | { readonly wrong: Key } {
  const before = entryOf(row);
  const changed = (field: keyof TaskEntry): boolean => entry[field].trim() !== before[field].trim();
  const text = (field: 'title' | 'requesterName' | 'note') =>
    changed(field) ? { [field]: entry[field].trim() || null } : {};
  /** The amount as typed: nothing, or what cannot be read. */
  const money = (amount: 'amount' | 'bonus', currency: 'currency' | 'bonusCurrency') => {
    const typed = entry[amount].trim() !== '';
    if (!changed(amount) && !(typed && changed(currency))) return { untouched: true } as const;
    const total = typed ? readAmount(entry[amount], entry[currency]) : undefined;
    return { untouched: false, total, wrong: typed && total === undefined } as const;
  };
  const pay = money('amount', 'currency');
  const bonus = money('bonus', 'bonusCurrency');
  if (pay.wrong || bonus.wrong) return { wrong: 'timeBadPay' };
  const minutes = changed('minutes') ? minutesIn(entry.minutes) : undefined;
  if (minutes === null) return { wrong: 'badMinutes' };
  return {
    ...text('title'),
    ...text('requesterName'),
    ...text('note'),
    ...(pay.untouched ? {} : { pay: pay.total ?? null }),
    ...(bonus.untouched ? {} : { bonus: { total: bonus.total, instead: row?.bonus[0]?.currency } }),
    ...(minutes === undefined ? {} : { length: Math.round(minutes * MINUTE) }),
    ...(changed('status') && entry.status !== '' ? { status: entry.status } : {}),
  };
}

/** `null`: not to be read. Emptied: none. */
function minutesIn(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return 0;
  return /^\d{1,5}(\.\d{1,3})?$/.test(typed) && Number(typed) <= MOST ? Number(typed) : null;
}
