// Knows how far a day or a week has come toward what the worker aims at. Refuses to praise, to blame and to count streaks.
import { inOneCurrency } from './convert';
import type { Earnings } from './earnings-shape';
import type { Money } from './money';
import type { Settings } from './setting';

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

/** What was earned, in its own currencies, by the day whose rate counts. */
interface Part {
  readonly day: string;
  readonly earnings: Earnings;
}

/** Undefined where money was earned and none of it can be told in the goal's currency: unknown is not zero. */
export function progress(goal: Goal, parts: readonly Part[], rates: Settings['rates']): Progress | undefined {
  if ('time' in goal) {
    const done = parts.reduce((sum, { earnings }) => sum + earnings.attention, 0);
    return { goal, done, share: shareOf(done, goal.time) };
  }
  const found = parts.map(part => earnedIn(goal.money.currency, part, rates));
  const known = found.filter(micros => micros !== undefined);
  if (known.length === 0 && found.length > 0) return undefined;
  const done = known.reduce((sum, micros) => sum + micros, 0);
  return { goal, done, share: shareOf(done, goal.money.micros) };
}

const shareOf = (done: number, aim: number): number => (aim > 0 ? Math.min(1, done / aim) : 1);

function earnedIn(currency: string, { day, earnings }: Part, rates: Settings['rates']): number | undefined {
  if (earnings.money.length === 0) return 0;
  const own = inOneCurrency(earnings, currency, rates, day).money.find(each => each.currency === currency);
  return own && own.confirmed + own.pending + own.expected;
}

/** Both goals, of the last seven days in order, today the last. */
export const goalsOf = (goals: Goals | undefined, days: readonly Part[], rates: Settings['rates']) => ({
  day: goals?.day && progress(goals.day, days.slice(-1), rates),
  week: goals?.week && progress(goals.week, days, rates),
});
