// Knows how a time of day is written for a person. Refuses to know the worker's zone: it is told.
import { language } from './language';

/** `10:02`; with seconds where a minute is too coarse. */
export const timeOfDay = (at: number, zone: string, seconds = false): string =>
  new Intl.DateTimeFormat(language(), {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' } : {}),
  }).format(at);
