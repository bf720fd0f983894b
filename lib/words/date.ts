// Knows how days and moments are written. Refuses to know the worker's zone: it is told.
import { dateFormat } from './format';
import { language } from './language';

const SHAPES = {
  weekday: { weekday: 'short' },
  number: { day: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  monthShort: { month: 'short' },
  month: { month: 'long', year: 'numeric' },
  full: { dateStyle: 'long' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * A local day `2026-11-22` as `Sun`, `22`, `22 Nov`, `Nov`, `November 2026`, `22 November 2026` or `Sunday 22 November`.
 * The day is already local: no zone moves it.
 */
export function dayText(day: string, shape: keyof typeof SHAPES): string {
  const noon = new Date(`${day}T12:00:00Z`);
  return dateFormat(language(), { ...SHAPES[shape], timeZone: 'UTC' }).format(noon);
}

/** What fits below a bar: the weekday, or where the language does not shorten it, the day of the month. */
export function dayMark(day: string): string {
  const name = dayText(day, 'weekday');
  return name.length > 5 ? dayText(day, 'number') : name;
}

/** A moment in the worker's zone, with the time of day. */
export const momentText = (at: number, zone: string): string =>
  dateFormat(language(), { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** The day of a moment in the worker's zone, short. */
export const shortMoment = (at: number, zone: string): string =>
  dateFormat(language(), {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
