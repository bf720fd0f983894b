// Knows how time is laid out as a row of days, weeks or months up to today. Refuses to know what happened in them.
import { addDays, daysFrom } from './days';

export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** Local days, both included. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** How many of each make a picture that can still be read. */
const COUNT: Record<Step, number> = { day: 30, week: 26, month: 12 };

const MONDAY = 1;

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const firstOf: Record<Step, (day: string) => string> = {
  day: day => day,
  week: day => addDays(day, -((weekdayOf(day) - MONDAY + 7) % 7)),
  month: day => `${day.slice(0, 7)}-01`,
};

/** Oldest first; weeks begin on Monday. The last one is not over: it ends today. */
export function stretches(by: Step, today: string): Stretch[] {
  const found: Stretch[] = [];
  for (let to = today; found.length < COUNT[by]; ) {
    const from = firstOf[by](to);
    found.unshift({ from, to });
    to = addDays(from, -1);
  }
  return found;
}

/** A year of days up to today, from the first day of the week a year ago. */
export const yearTo = (today: string): string[] => daysFrom(firstOf.week(addDays(today, -364)), today);
