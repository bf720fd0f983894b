// Knows which readings of a platform fail, since when, and how often in a row. Refuses to keep anything that a page says.
import { hash } from './identify';
import type { PageKind, Sighting } from './sighting';

export interface Failing {
  /** What none of the reading's rows had: names of fields, never what stood there. */
  readonly fields: readonly string[];
  readonly since: number;
  /** Pages in a row. */
  readonly times: number;
  /** A hash of the last of these pages: one page is one miss, however often it is read. */
  readonly page: string;
}

/** By platform and reading. A page of work on which nothing at all was read fails under `''`. */
export type Health = Readonly<Record<string, Readonly<Record<string, Failing>>>>;

/** From then on a reading is called broken. */
const BROKEN = 3;
export const isBroken = ({ times }: Failing): boolean => times >= BROKEN;

/** More readings no definition has. */
const MOST = 20;
const MINUTE = 60_000;

/** What was seen; without a kind it was a response, of which those of one minute count as one. */
export interface Judged {
  readonly platform: string;
  readonly kind?: PageKind;
  readonly place?: string;
  readonly sightings: readonly Sighting[];
}

/** One good reading takes all its misses back. */
export function judge(health: Health | undefined, seen: Judged, at: number): Health | undefined {
  const before = health?.[seen.platform] ?? {};
  const after = { ...before };
  const page = hash(seen.place ?? `response ${Math.floor(at / MINUTE)}`);
  for (const [reading, fields] of missesOf(seen)) {
    const known = before[reading];
    if (fields.length === 0) delete after[reading];
    else if (known || Object.keys(after).length < MOST)
      after[reading] = {
        fields,
        since: known?.since ?? at,
        times: (known?.times ?? 0) + (known?.page === page ? 0 : 1),
        page,
      };
  }
  const { [seen.platform]: _mine, ...others } = health ?? {};
  const all = Object.keys(after).length > 0 ? { ...others, [seen.platform]: after } : others;
  return Object.keys(all).length > 0 ? all : undefined;
}

/** Of each reading that had its say, the fields that not one of its rows had. */
function missesOf({ kind, sightings }: Judged): ReadonlyMap<string, readonly string[]> {
  const misses = new Map<string, readonly string[]>();
  for (const { reading, unread = [] } of sightings) {
    const known = misses.get(reading);
    misses.set(reading, known ? known.filter(field => unread.includes(field as never)) : unread);
  }
  if (kind === 'task') misses.set('', sightings.length === 0 ? ['task'] : []);
  return misses;
}
