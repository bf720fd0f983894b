// Knows which platforms a worker may name for work by hand. Refuses to ask for any permission.
import { withTaught } from '../../../lib/store/taught';
import type { Desk } from '../desk';

/** Those on timer only first: for them this is the only clock. */
export function platformChoices({ settings, nameOf, platforms = withTaught([]) }: Desk) {
  const ids = new Set([...settings.timerOnly, ...platforms.keys()]);
  return [...ids].map(id => ({ id, name: nameOf(id), currency: platforms.get(id)?.currencies[0] }));
}
