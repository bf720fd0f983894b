// Knows that MTurk shows the time left, not when the work was accepted. Refuses to know the time of day.
import type { Sighting } from '../../core/sighting';

/** Accepted = now − (time in all − time left). */
export function refineMturk(sighting: Sighting): Sighting {
  const { allowed, remaining } = sighting;
  if (allowed === undefined || remaining === undefined || remaining > allowed) return sighting;
  return { ...sighting, since: allowed - remaining };
}
