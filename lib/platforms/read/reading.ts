// Knows how one row becomes one sighting. Refuses to throw: what cannot be read is named in `unread`.
import type { Sighting } from '../../core/sighting';
import type { Definition, Field, Reading, Reads, Value } from '../format';
import { MAKE } from './field';
import { isOfElements } from './selectors';
import { tried } from './tried';
import { type Row, written } from './value';

/** What a bare string is. */
const shortOf = (reading: Reading): 'css' | 'json' | 'url' =>
  isOfElements(reading) ? 'css' : reading.in === 'url' ? 'url' : 'json';

const alternatives = (reads: Reads, reading: Reading): readonly Value[] =>
  [reads].flat().map(one => (typeof one === 'string' ? { [shortOf(reading)]: one } : (one as Value)));

type Outcome = { readonly made: unknown } | 'absent' | 'unread';

function attempt(field: Field, value: Value, row: Row, definition: Definition): Outcome {
  const outcome = tried((): Outcome => {
    const found = written(value, row);
    if (found.length === 0) return value.optional ? 'absent' : 'unread';
    const made = MAKE[field](found, value, definition);
    return made === undefined ? 'unread' : { made };
  });
  return outcome ?? 'unread';
}

type Prepared = readonly (readonly [Field, readonly Value[]])[];
const prepared = new WeakMap<Reading, Prepared>();

/** Its fields with their alternatives spelled out, once for all its rows. */
function fieldsOf(reading: Reading): Prepared {
  const known = prepared.get(reading);
  if (known) return known;
  const entries = Object.entries(reading.fields ?? {}) as [Field, Reads][];
  const made = entries.map(([field, reads]) => [field, alternatives(reads, reading)] as const);
  prepared.set(reading, made);
  return made;
}

/** The first alternative that reads. A miss only when none may be absent, or one is there and is not what it should be. */
function read(field: Field, values: readonly Value[], row: Row, definition: Definition): Outcome {
  let missed: Outcome = 'unread';
  for (const value of values) {
    const outcome = attempt(field, value, row, definition);
    if (typeof outcome === 'object') return outcome;
    if (outcome === 'absent') missed = outcome;
  }
  return missed;
}

/** Whether what the reading depends on is written there. */
export function isMarked({ marked }: Reading, row: Row): boolean {
  return marked === undefined || written(marked, row).length > 0;
}

export function sight(definition: Definition, reading: Reading, row: Row): Sighting {
  const made: Record<string, unknown> = {};
  const unread: Field[] = [];
  for (const [name, values] of fieldsOf(reading)) {
    const outcome = read(name, values, row, definition);
    if (typeof outcome === 'object') made[name] = outcome.made;
    else if (outcome === 'unread') unread.push(name);
  }
  return {
    platform: definition.id,
    reading: reading.id,
    says: reading.says,
    source: reading.in === 'response' ? 'response' : 'page',
    ...(reading.nameless ? { nameless: true } : {}),
    ...made,
    ...(unread.length > 0 ? { unread } : {}),
  };
}
