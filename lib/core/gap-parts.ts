// Knows what lies between what offers look like and what an hour earns. Refuses to say it in words.
import type { Earned, Earnings } from './earnings-shape';
import type { DayRow } from './row';
import { mulDiv } from './share';
import { sumAt } from './sums';

const HOUR = 3_600_000;

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

/**
 * Walks from the task hourly to the real hourly, one cause at a time in this order: rejected, returned, unpaid, bonus, other.
 * `days` are those of the period, of every platform. Undefined without both rates.
 */
export function gapParts(
  days: readonly DayRow[],
  earned: Earned,
  { overhead }: Earnings,
): GapParts | undefined {
  const { currency, taskHourly: task, realHourly: real, offer } = earned;
  if (task === undefined || real === undefined || offer === undefined) return undefined;
  const sum = (...path: string[]) => days.reduce((total, day) => total + sumAt(day.sums, ...path), 0);

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
  const rejected = step(-sum('offer', currency, 'rejected'), 0);
  const returned = step(
    sum('partial', currency),
    sum('worked', 'returned') + sum('worked', 'expired') + sum('worked', 'screenedOut'),
  );
  const unpaid = step(
    0,
    Object.values(overhead).reduce((total, ms) => total + ms, 0),
  );
  const bonus = step(earned.bonus, 0);
  return { task, real, rejected, returned, unpaid, bonus, other: real - last };
}

/** One gap for each currency that has both hourlies. */
export const gapsOf = (
  days: readonly DayRow[],
  all: Earnings,
): readonly { readonly currency: string; readonly parts: GapParts }[] =>
  all.money.flatMap(earned => {
    const parts = gapParts(days, earned, all);
    return parts ? [{ currency: earned.currency, parts }] : [];
  });
