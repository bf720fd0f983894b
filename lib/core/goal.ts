// Knows how far a day or a week has come toward what the worker aims at. Refuses to praise, to blame and to count streaks.
import type { Earnings } from './earnings-shape';
import type { Money } from './money';

/** Attention in ms, or money earned: confirmed, pending and expected. */
export type Goal = { readonly time: number } | { readonly money: Money };

export interface Goals {
  readonly day?: Goal;
  /** Of the last seven days, today included: nothing is lost when a week turns. */
  readonly week?: Goal;
}

export interface Progress {
  readonly goal: Goal;
  /** ms or micros, as the goal. */
  readonly done: number;
  /** 0…1; what is beyond the goal is not more than reached. */
  readonly share: number;
}

/** Undefined where the money is in a currency that nothing was earned in and no rate leads to: unknown is not zero. */
export function progress(goal: Goal, earnings: Pick<Earnings, 'attention' | 'money'>): Progress | undefined {
  const [aim, done] =
    'time' in goal ? [goal.time, earnings.attention] : [goal.money.micros, earned(goal, earnings)];
  return done === undefined ? undefined : { goal, done, share: aim > 0 ? Math.min(1, done / aim) : 1 };
}

function earned({ money: { currency } }: { money: Money }, { money }: Pick<Earnings, 'money'>) {
  if (money.length === 0) return 0;
  const own = money.find(each => each.currency === currency);
  return own && own.confirmed + own.pending + own.expected;
}
