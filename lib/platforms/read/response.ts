// Knows how to read a body that the page fetched for itself. Refuses to fetch, and every answer that is not a success.
import type { Sighting } from '../../core/sighting';
import type { Definition, Reading } from '../format';
import { addressOf, fitPath } from './address';
import { MOST_ROWS, parsed, reach } from './json';
import { isMarked, sight } from './reading';
import { tried } from './tried';
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
    .flatMap(({ method, host, path }) =>
      (host === undefined ? definition.hosts : [host]).map(each => ({ method, host: each, path })),
    );
  return all.filter(
    (one, at) =>
      all.findIndex(o => o.method === one.method && o.host === one.host && o.path === one.path) === at,
  );
}

/** At most 500 sightings. A body that is no JSON says nothing; an empty one, what its address says. */
export function readResponse(definition: Definition, { method, url, status, body }: Response): Sighting[] {
  const address = addressOf(url);
  if (!address || status < 200 || status > 299) return [];
  const fitting = definition.readings.filter(isOfResponse).flatMap(reading => {
    // Without a host of its own, what the tap was told of the platform's hosts has already decided.
    if (reading.method !== method.toUpperCase()) return [];
    if (reading.host !== undefined && reading.host !== address.hostname) return [];
    const parts = fitPath(reading.path, address.pathname);
    return parts ? [{ reading, where: { url: address, parts } }] : [];
  });
  if (fitting.length === 0) return [];
  const json = body.trim() === '' ? null : parsed(body);
  if (json === undefined) return [];
  return fitting
    .flatMap(({ reading, where }) =>
      reach(json, reading.each ?? '').flatMap((one): Sighting[] =>
        attempt(definition, reading, { where, json: one }),
      ),
    )
    .slice(0, MOST_ROWS);
}

const attempt = (definition: Definition, reading: Reading, row: Row): Sighting[] =>
  tried(() => (isMarked(reading, row) ? [sight(definition, reading, row)] : [])) ?? [];
