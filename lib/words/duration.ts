// Knows how a length of time is written for a person. Refuses to know what it is the length of.
import { say } from './say';

const two = (n: number): string => String(n).padStart(2, '0');

/** `2 h 05`, `14 min`, `38 s`. Rounded down: time is never made longer by showing it. */
export function durationText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return say('hoursMinutes', String(Math.floor(minutes / 60)), two(minutes % 60));
  return minutes > 0 ? say('minutes', String(minutes)) : say('seconds', String(seconds));
}

/** A running clock: `0:07`, `14:32`, `1:04:32`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const tail = `${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${tail}` : `${minutes}:${tail}`;
}
