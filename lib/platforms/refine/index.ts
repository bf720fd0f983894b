// Knows which built-in platforms have a rule that data cannot say. Refuses to know the rules.
import type { Sighting } from '../../core/sighting';
import { refineMturk } from './mturk';
import { refineProlific } from './prolific';

const RULES = new Map<string, (sighting: Sighting) => Sighting>([
  ['mturk', refineMturk],
  ['prolific', refineProlific],
]);

/** Done once, where sightings come through the door. Doing it again changes nothing. */
export const refine = (sighting: Sighting): Sighting => RULES.get(sighting.platform)?.(sighting) ?? sighting;
