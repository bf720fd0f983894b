// Knows how days and moments are written. Refuses to know the worker's zone: it is told.
import { language } from './language';

/** A local day `2026-11-22` as `Sun`, `22 Nov`, `Sunday 22 November` or `22 November 2026`. The day is already local: no zone moves it. */
export function dayText(day: string, length: 'letter' | 'short' | 'long' | 'full' | 'month'): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const shape: Intl.DateTimeFormatOptions = {
    letter: { weekday: 'short' } as const,
    short: { day: 'numeric', month: 'short' } as const,
    month: { month: 'long', year: 'numeric' } as const,
    full: { dateStyle: 'long' } as const,
    long: { weekday: 'long', day: 'numeric', month: 'long' } as const,
  }[length];
  return new Intl.DateTimeFormat(language(), { ...shape, timeZone: 'UTC' }).format(noon);
}

/** A moment in the worker's zone, with the time of day. */
export const momentText = (at: number, zone: string): string =>
  new Intl.DateTimeFormat(language(), { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** The day of a moment in the worker's zone, short. */
export const shortMoment = (at: number, zone: string): string =>
  new Intl.DateTimeFormat(language(), {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
