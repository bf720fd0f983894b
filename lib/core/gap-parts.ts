// Knows what lies between what offers look like and what an hour earns. Refuses to say it in words.
import { convert } from './convert';
import type { Earned, Earnings } from './earnings-shape';
import type { DayRow, Sums } from './row';
import type { Settings } from './setting';
import { mulDiv } from './share';
import { addSums, sumAt, sumsAt } from './sums';

const HOUR = 3_600_000;
/** Micros that several currencies' amounts may be off by when each was converted and rounded. */
const ROUNDED = 10;

/** Micros per hour, each part as it changes the hourly (losses negative). They add up to `real - task`, to the micro. */
export interface GapParts {
  readonly task: number;
  readonly real: number;
  /** Work that was submitted and rejected. */
  readonly rejected: number;
  /** Time on what was returned, expired or screened out, less what was paid for it in part. */
  readonly returned: number;
  /** Unpaid work on the platforms. */
  readonly unpaid: number;
  readonly bonus: number;
  /** The rest: open tasks, tasks of unknown pay or in other currencies, and pay for periods. */
  readonly other: number;
}

/** How amounts are shown, and the day whose rates count. */
export type Shown = Pick<Settings, 'display' | 'rates'> & { readonly day: string };

/**
 * Walks from the task hourly to the real hourly, one cause at a time in this order: rejected, returned, unpaid, bonus, other.
 * `days` are those of the period, of every platform; `earned` is as it is shown, converted where `shown` says so. Undefined
 * without both rates.
 */
export function gapParts(
  days: readonly DayRow[],
  earned: Earned,
  { overhead }: Earnings,
  shown?: Shown,
): GapParts | undefined {
  const { taskHourly: task, realHourly: real, offer } = earned;
  if (task === undefined || real === undefined || offer === undefined) return undefined;
  const worked = sumsOf(days, 'worked');

  let { pay, worked: time } = offer;
  let last = task;
  const step = (money: number, ms: number): number => {
    pay += money;
    time += ms;
    const now = mulDiv(pay, HOUR, time);
    const part = now - last;
    last = now;
    return part;
  };
  const offers = sumsOf(days, 'offer');
  const parts = {
    rejected: step(-amountIn(earned.currency, offers, ['rejected'], shown), 0),
    returned: step(
      amountIn(earned.currency, sumsOf(days, 'partial'), [], shown),
      sumAt(worked, 'returned') + sumAt(worked, 'expired') + sumAt(worked, 'screenedOut'),
    ),
    unpaid: step(
      0,
      Object.values(overhead).reduce((total, ms) => total + ms, 0),
    ),
    bonus: step(earned.bonus, 0),
  };
  const other = real - last;
  if (Math.abs(other) > ROUNDED) return { task, real, ...parts, other };
  const largest = (Object.keys(parts) as (keyof typeof parts)[]).reduce((a, b) =>
    Math.abs(parts[b]) > Math.abs(parts[a]) ? b : a,
  );
  return { task, real, ...parts, [largest]: parts[largest] + other, other: 0 };
}

const sumsOf = (days: readonly DayRow[], name: string): Sums =>
  days.reduce((all, { sums }) => addSums(all, sumsAt(sums, name)), {} as Sums);

/** Of sums by currency, all that is shown in `currency`. */
function amountIn(currency: string, sums: Sums, path: readonly string[], shown: Shown | undefined): number {
  return Object.keys(sums).reduce((total, own) => {
    const money = { micros: sumAt(sums, own, ...path), currency: own };
    const turned =
      shown?.display === currency ? convert(money, currency, shown.rates, shown.day)?.micros : undefined;
    return total + (turned ?? (own === currency ? money.micros : 0));
  }, 0);
}

/** One gap for each currency that has both hourlies, as the earnings are shown. */
export const gapsOf = (
  days: readonly DayRow[],
  all: Earnings,
  shown?: Shown,
): readonly { readonly currency: string; readonly parts: GapParts }[] =>
  all.money.flatMap(earned => {
    const parts = gapParts(days, earned, all, shown);
    return parts ? [{ currency: earned.currency, parts }] : [];
  });
