// Knows the files in which a tool kept the answers of several services together. Refuses to read what a service answered.
import type { SourceKind } from '../../core/rating-source';
import { type Entry, isEntry } from './archive';

/** What older tools called the services. */
const NAMES: readonly (readonly [Exclude<SourceKind, 'pack'>, readonly string[]])[] = [
  ['turkopticon', ['turkopticon', 'to1', 'to']],
  ['turkopticon2', ['turkopticon2', 'to2']],
  ['turkerview', ['turkerview', 'tv']],
];

export interface Part {
  readonly kind: Exclude<SourceKind, 'pack'>;
  readonly entries: Entry;
}

/**
 * `{ "A1…": { id, time, turkerview, turkopticon, turkopticon2 } }`, a list of the same, as a tool's database held them, or
 * `{ turkerview: { "A1…": … }, turkopticon: …, turkopticon2: … }`. None: it is no such file.
 */
export function partsOf(value: unknown): readonly Part[] {
  const whole = byId(value);
  if (!whole) return [];
  return NAMES.flatMap(([kind, names]) => {
    const name = names.find(each => each in whole);
    const entries = name === undefined ? ofEach(whole, names) : byId(whole[name]);
    return entries && Object.keys(entries).length > 0 ? [{ kind, entries }] : [];
  });
}

/** A list of `{ id, … }` as what it is by id; a map as it is. */
export function byId(value: unknown): Entry | undefined {
  if (!Array.isArray(value)) return isEntry(value) ? value : undefined;
  return Object.fromEntries(
    value.flatMap(each => (isEntry(each) && typeof each.id === 'string' ? [[each.id, each] as const] : [])),
  );
}

/** What each requester's entry holds of one service, with the time at which all of them were fetched. */
function ofEach(whole: Entry, names: readonly string[]): Entry {
  return Object.fromEntries(
    Object.entries(whole).flatMap(([id, entry]) => {
      if (!isEntry(entry)) return [];
      const name = names.find(each => isEntry(entry[each]));
      const time = entry.time ?? entry.updated;
      return name === undefined ? [] : [[id, { time, ...(entry[name] as Entry) }] as const];
    }),
  );
}
