// Knows how the tap's copies are met before it is known what to read from them. Refuses to keep more than a page's first few.
import type { Definition } from '../../../platforms/format';
import { readResponse } from '../../../platforms/read/response';
import { meet } from '../../tap/meet';
import type { Copied } from '../../tap/names';

export type Sighted = ReturnType<typeof readResponse>;
/** From now on what is copied is read with this definition; what waited comes first. */
export type ReadCopies = (definition: Definition, tell: (sightings: Sighted) => void) => void;

const MOST_WAITING = 20;

/** Meets at once, so that the page cannot come between. */
export function hearCopies(page: Window & typeof globalThis, signal: AbortSignal): ReadCopies {
  const waiting: Copied[] = [];
  let received = (copied: Copied): void => {
    if (waiting.length < MOST_WAITING) waiting.push(copied);
  };
  meet(page, copied => received(copied), signal);
  return (definition, tell) => {
    received = reader(definition, tell);
    waiting.splice(0).forEach(received);
  };
}

/** An app that asks for the same list again and again is told of once. */
function reader(definition: Definition, tell: (sightings: Sighted) => void): (copied: Copied) => void {
  const told = new Map<string, string>();
  return copied => {
    const sightings = readResponse(definition, copied);
    const key = `${copied.method} ${copied.url}`;
    const text = JSON.stringify(sightings);
    if (sightings.length === 0 || told.get(key) === text) return;
    if (told.size > 50) told.clear();
    told.set(key, text);
    tell(sightings);
  };
}
