// Knows what each hour of the clock and each day of the week brought. Refuses to advise on when to work.
import type { DayRow, Sums } from './row';
import { mulDiv } from './share';
import { weekdayOf } from './stretches';
import { addSums, sumAt, sumsAt } from './sums';

const HOUR = 3_600_000;

/** Below this many tasks one lucky task makes the hour: shown, and greyed. */
export const ENOUGH = 10;

export interface Slot {
  /** The hour 0…23, or the day of the week, 0 for Sunday. */
  readonly slot: number;
  /** Tasks that had attention in it; one that ran over two hours counts in both. */
  readonly tasks: number;
  readonly enough: boolean;
  /** Worked and unpaid, ms. */
  readonly attention: number;
  /** Micros by currency: each task's money over its own attention. Pay for periods is not in it. */
  readonly money: Readonly<Record<string, number>>;
}

/** Every platform together. */
export function byHour(rows: readonly DayRow[]): Slot[] {
  const all = rows.reduce((sums, row) => addSums(sums, sumsAt(row.sums, 'hours')), {} as Sums);
  return Array.from({ length: 24 }, (_, hour) => slotOf(hour, sumsAt(all, String(hour).padStart(2, '0'))));
}

/** Sunday first. The tasks of a day are those whose end lies on it. */
export function byWeekday(rows: readonly DayRow[]): Slot[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const own = rows.filter(row => weekdayOf(row.day) === weekday);
    const hours = own.flatMap(row => Object.values(sumsAt(row.sums, 'hours')) as Sums[]);
    const tasks = own.reduce(
      (sum, row) =>
        sum +
        Object.keys(sumsAt(row.sums, 'tasks')).reduce((n, status) => n + sumAt(row.sums, 'tasks', status), 0),
      0,
    );
    return { ...slotOf(weekday, hours.reduce(addSums, {} as Sums)), tasks, enough: tasks >= ENOUGH };
  });
}

function slotOf(slot: number, sums: Sums): Slot {
  const tasks = sumAt(sums, 'tasks');
  return {
    slot,
    tasks,
    enough: tasks >= ENOUGH,
    attention: sumAt(sums, 'worked') + sumAt(sums, 'unpaid'),
    money: sumsAt(sums, 'money') as Record<string, number>,
  };
}

/** Micros an hour. Undefined without attention. */
export const slotHourly = ({ attention }: Slot, micros: number): number | undefined =>
  attention > 0 ? mulDiv(micros, HOUR, attention) : undefined;
