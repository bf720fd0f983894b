// Knows how long the reader takes for the page it stands on. Refuses to know which page that is.
import type { Definition } from '../../../lib/platforms/format';
import { readDocument } from '../../../lib/platforms/read/document';

export interface Taken {
  /** Sightings that have a job and a pay. */
  readonly read: number;
  /** Milliseconds: the very first reading, and the median of all. */
  readonly first: number;
  readonly median: number;
}

export function measure(definition: Definition, url: string, times: number): Taken {
  const taken: number[] = [];
  let read = 0;
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    const sightings = readDocument(definition, document, url);
    taken.push(performance.now() - from);
    read = sightings.filter(s => s.job !== undefined && s.pay !== undefined).length;
  }
  const [first = 0] = taken;
  return { read, first, median: taken.sort((a, b) => a - b)[Math.floor(times / 2)]! };
}
