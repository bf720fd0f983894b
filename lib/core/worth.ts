// Knows what a task brings by where it stands, and how sure that is. Refuses to know on which day.
import type { Status } from './fact';
import type { Money } from './money';
import type { Standing } from './row';

export interface Offer {
  readonly status: Status;
  readonly pay?: Money;
  /** Computed from terms: the model. */
  readonly computed?: 'hourly' | 'estimate' | 'ticket' | 'salary';
  readonly bonus: readonly Money[];
  readonly partial?: Money;
}

export type Amount = { readonly standing: Standing; readonly amount: Money };

const PAY: Partial<Record<Status, Standing>> = {
  submitted: 'pending',
  rework: 'pending',
  approved: 'confirmed',
  paid: 'confirmed',
  rejected: 'lost',
  returned: 'lost',
  expired: 'lost',
};
/** A bonus stands with the task until that is decided; afterwards what is stated is there. */
const UNDECIDED: ReadonlySet<Status> = new Set(['open', 'submitted', 'rework']);
/** Ends that bring at most a partial pay. */
const UNFINISHED: ReadonlySet<Status> = new Set(['returned', 'expired', 'screenedOut']);
/** The order amounts are listed in. */
const ORDER: readonly Standing[] = ['confirmed', 'pending', 'expected', 'lost'];

/** Amounts by standing and currency, each once, in one order. Nothing is left out silently: unknown pay brings no amount. */
export function worth(offer: Offer): Amount[] {
  const amounts: Amount[] = offer.bonus.map(amount => ({ standing: bonusStanding(offer.status), amount }));
  const standing = payStanding(offer);
  const partial = UNFINISHED.has(offer.status) ? offer.partial : undefined;
  if (partial !== undefined) amounts.push({ standing: 'confirmed', amount: partial });
  if (offer.pay !== undefined && standing !== undefined)
    amounts.push({ standing, amount: standing === 'lost' ? without(offer.pay, partial) : offer.pay });
  return gather(amounts);
}

const bonusStanding = (status: Status): Standing => (UNDECIDED.has(status) ? 'pending' : 'confirmed');

/** Time on an hourly project is earned while it runs; other pay only by the submit. */
function payStanding({ status, computed }: Offer): Standing | undefined {
  if (status === 'open') return computed === 'hourly' ? 'expected' : undefined;
  return PAY[status] === 'pending' && computed !== undefined ? 'expected' : PAY[status];
}

/** What of the pay is lost when a part was paid after all. */
const without = (pay: Money, partial: Money | undefined): Money =>
  partial === undefined || partial.currency !== pay.currency
    ? pay
    : { ...pay, micros: Math.max(0, pay.micros - partial.micros) };

function gather(amounts: readonly Amount[]): Amount[] {
  const sums = new Map<string, Amount>();
  for (const { standing, amount } of amounts) {
    const name = `${standing} ${amount.currency}`;
    const micros = (sums.get(name)?.amount.micros ?? 0) + amount.micros;
    sums.set(name, { standing, amount: { micros, currency: amount.currency } });
  }
  return [...sums.values()]
    .filter(each => each.amount.micros !== 0)
    .sort(
      (a, b) =>
        ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
        (a.amount.currency < b.amount.currency ? -1 : 1),
    );
}
