// Knows which platforms a worker may name for work by hand. Refuses to ask for any permission.
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import type { Desk } from '../desk';

/** Those on timer only first: for them this is the only clock. */
export const platformChoices = ({ settings, nameOf }: Desk): readonly { id: string; name: string }[] =>
  [...new Set([...settings.timerOnly, ...Object.keys(DEFINITIONS)])].map(id => ({ id, name: nameOf(id) }));
