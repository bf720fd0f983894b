// Knows how to read a body that the page fetched for itself. Refuses to fetch, and every answer that is not a success.
import type { Sighting } from '../../core/sighting';
import type { Definition, Reading } from '../format';
import { addressOf, fitPath } from './address';
import { MOST_ROWS, parsed, reach } from './json';
import { isMarked, sight } from './reading';
import type { Row } from './value';

export interface Response {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly body: string;
}

/** What the tap must copy: method, exact host, path pattern. */
export interface Tapped {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

type OfResponse = Extract<Reading, { in: 'response' }>;
const isOfResponse = (reading: Reading): reading is OfResponse => reading.in === 'response';

export function tapped(definition: Definition): Tapped[] {
  const all = definition.readings
    .filter(isOfResponse)
    .map(({ method, host, path }) => ({ method, host, path }));
  return all.filter(
    (one, at) =>
      all.findIndex(o => o.method === one.method && o.host === one.host && o.path === one.path) === at,
  );
}

/** At most 500 sightings. A body that is no JSON says nothing: the page it came from is still timed. */
export function readResponse(definition: Definition, { method, url, status, body }: Response): Sighting[] {
  const address = addressOf(url);
  if (!address || status < 200 || status > 299) return [];
  const fitting = definition.readings.filter(isOfResponse).flatMap(reading => {
    if (reading.method !== method.toUpperCase() || reading.host !== address.hostname) return [];
    const parts = fitPath(reading.path, address.pathname);
    return parts ? [{ reading, where: { url: address, parts } }] : [];
  });
  if (fitting.length === 0) return [];
  const json = parsed(body);
  if (json === undefined) return [];
  return fitting
    .flatMap(({ reading, where }) =>
      reach(json, reading.each ?? '').flatMap((one): Sighting[] =>
        attempt(definition, reading, { where, json: one }),
      ),
    )
    .slice(0, MOST_ROWS);
}

function attempt(definition: Definition, reading: Reading, row: Row): Sighting[] {
  try {
    return isMarked(reading, row) ? [sight(definition, reading, row)] : [];
  } catch {
    return [];
  }
}
