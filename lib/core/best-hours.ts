// Knows what each hour of the clock and each day of the week brought. Refuses to advise on when to work.
import type { DayRow, Sums } from './row';
import { mulDiv } from './share';
import { weekdayOf } from './stretches';
import { sumAt, sumsAt } from './sums';

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
  const hours = Array.from({ length: 24 }, () => new Heap());
  for (const { sums } of rows) {
    const own = sumsAt(sums, 'hours');
    for (const hour of Object.keys(own)) hours[Number(hour)]!.add(own[hour] as Sums);
  }
  return hours.map((heap, hour) => heap.slot(hour, heap.tasks));
}

/** Sunday first. The tasks of a day are those whose end lies on it. */
export function byWeekday(rows: readonly DayRow[]): Slot[] {
  const weekdays = Array.from({ length: 7 }, () => ({ heap: new Heap(), ended: 0 }));
  for (const { day, sums } of rows) {
    const weekday = weekdays[weekdayOf(day)]!;
    const own = sumsAt(sums, 'hours');
    for (const hour of Object.keys(own)) weekday.heap.add(own[hour] as Sums);
    for (const status of Object.keys(sumsAt(sums, 'tasks'))) weekday.ended += sumAt(sums, 'tasks', status);
  }
  return weekdays.map(({ heap, ended }, weekday) => heap.slot(weekday, ended));
}

/** Hours on one heap, in place: a year has ten thousand of them. */
class Heap {
  tasks = 0;
  private attention = 0;
  private readonly money = new Map<string, number>();

  add(hour: Sums): void {
    this.tasks += sumAt(hour, 'tasks');
    this.attention += sumAt(hour, 'worked') + sumAt(hour, 'unpaid');
    const money = sumsAt(hour, 'money');
    for (const currency of Object.keys(money))
      this.money.set(currency, (this.money.get(currency) ?? 0) + (money[currency] as number));
  }

  slot(slot: number, tasks: number): Slot {
    const money = Object.fromEntries([...this.money].filter(([, micros]) => micros !== 0));
    return { slot, tasks, enough: tasks >= ENOUGH, attention: this.attention, money };
  }
}

/** Micros an hour. Undefined without attention. */
export const slotHourly = ({ attention }: Slot, micros: number): number | undefined =>
  attention > 0 ? mulDiv(micros, HOUR, attention) : undefined;
