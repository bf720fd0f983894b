// Knows which old services speak in a file, one or several together. Refuses to know their shapes.
import type { SourceKind } from '../../core/rating-source';
import type { Archive } from './archive';
import { byId, type Part, partsOf } from './joined';
import { readTurkerView } from './turkerview';
import { readTurkopticon } from './turkopticon';
import { readTurkopticon2 } from './turkopticon2';

const READ = {
  turkerview: readTurkerView,
  turkopticon2: readTurkopticon2,
  turkopticon: readTurkopticon,
} as const satisfies Record<Exclude<SourceKind, 'pack'>, (value: unknown) => Archive | undefined>;
const KINDS = Object.keys(READ) as Part['kind'][];

export interface Found {
  readonly kind: Part['kind'];
  readonly archive: Archive;
}

/** Each service that rates somebody in it. None: it is no archive that is known. */
export function archivesIn(value: unknown): readonly Found[] {
  const joined = partsOf(value);
  if (joined.length > 0) return joined.flatMap(readPart);
  const entries = byId(value);
  // Of one service a file has one shape: the first that fits.
  return entries ? KINDS.flatMap(kind => readPart({ kind, entries })).slice(0, 1) : [];
}

function readPart({ kind, entries }: Part): Found[] {
  const archive = READ[kind](entries);
  return archive && archive.rated.length > 0 ? [{ kind, archive }] : [];
}
