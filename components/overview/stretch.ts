// Knows how a day, a week or a month is called, and what is told of it. Refuses to know what it earned.
import type { Earnings } from '../../lib/core/earnings-shape';
import type { Step, Stretch } from '../../lib/core/stretches';
import { dayText } from '../../lib/words/date';
import { say } from '../../lib/words/say';

export interface EarnedIn extends Stretch {
  readonly earnings: Earnings;
}

/** In a table or said aloud. */
export const stretchName: Record<Step, (from: string) => string> = {
  day: from => dayText(from, 'long'),
  week: from => say('ovWeekOf', dayText(from, 'full')),
  month: from => dayText(from, 'month'),
};

/** Below a bar. */
export const stretchMark: Record<Step, (from: string) => string> = {
  day: from => dayText(from, 'short'),
  week: from => dayText(from, 'short'),
  month: from => dayText(from, 'monthShort'),
};

/** Every how many bars there is room for a mark. */
export const EVERY: Record<Step, number> = { day: 5, week: 4, month: 1 };

/** Currencies that anything was earned in, most first; each gets its own pictures, and no more than these. */
export function currenciesOf(rows: readonly EarnedIn[]): string[] {
  const sums = new Map<string, number>();
  for (const { currency, confirmed, pending, expected } of rows.flatMap(({ earnings }) => earnings.money))
    sums.set(currency, (sums.get(currency) ?? 0) + (confirmed + pending + expected > 0 ? 1 : 0));
  return [...sums]
    .filter(([, days]) => days > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([currency]) => currency);
}
