// Knows what each hour of the clock and each day of the week brought. Refuses to advise on when to work.
import type { DayRow } from './row';
import { mulDiv } from './share';
import { weekdayOf } from './stretches';
import { sumAt, sumsAt } from './sums';

const HOUR = 3_600_000;
/** As they are called in a day's row. */
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));

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

export interface Best {
  readonly hours: readonly Slot[];
  /** Sunday first. The tasks of a day are those whose end lies on it. */
  readonly weekdays: readonly Slot[];
}

/** Every platform together. */
export function bestSlots(rows: readonly DayRow[]): Best {
  const hours = HOURS.map(() => new Heap());
  const weekdays = Array.from({ length: 7 }, () => ({ heap: new Heap(), ended: 0 }));
  for (const { day, sums } of rows) {
    const weekday = weekdays[weekdayOf(day)]!;
    const own = sumsAt(sums, 'hours') as Readonly<Record<string, Hour>>;
    for (const [i, name] of HOURS.entries()) {
      const hour = own[name];
      if (hour === undefined) continue;
      hours[i]!.add(hour);
      weekday.heap.add(hour);
    }
    for (const status of Object.keys(sumsAt(sums, 'tasks'))) weekday.ended += sumAt(sums, 'tasks', status);
  }
  return {
    hours: hours.map((heap, hour) => heap.slot(hour, heap.tasks)),
    weekdays: weekdays.map(({ heap, ended }, weekday) => heap.slot(weekday, ended)),
  };
}

/** As a day's row has it (`hours.<00…23>`). */
interface Hour {
  readonly tasks?: number;
  readonly worked?: number;
  readonly unpaid?: number;
  readonly money?: Readonly<Record<string, number>>;
}

/** Hours on one heap, in place: a year has ten thousand of them. */
class Heap {
  tasks = 0;
  private attention = 0;
  private readonly money = new Map<string, number>();

  add({ tasks = 0, worked = 0, unpaid = 0, money }: Hour): void {
    this.tasks += tasks;
    this.attention += worked + unpaid;
    for (const currency in money)
      this.money.set(currency, (this.money.get(currency) ?? 0) + money[currency]!);
  }

  slot(slot: number, tasks: number): Slot {
    const money = Object.fromEntries([...this.money].filter(([, micros]) => micros !== 0));
    return { slot, tasks, enough: tasks >= ENOUGH, attention: this.attention, money };
  }
}

/** Micros an hour. Undefined without attention. */
export const slotHourly = ({ attention }: Slot, micros: number): number | undefined =>
  attention > 0 ? mulDiv(micros, HOUR, attention) : undefined;
