// Knows how a file of ratings is looked through: what it is, who made it, what it says. Refuses to write anything.

import { canonical, hash } from '../../core/identify';
import type { RatingSource, SourceKind, SourceRating } from '../../core/rating-source';
import type { Archive, Rated } from '../archive/archive';
import { readTurkerView } from '../archive/turkerview';
import { readTurkopticon } from '../archive/turkopticon';
import { readTurkopticon2 } from '../archive/turkopticon2';
import { reason } from '../reason';
import { clean } from './clean';
import { sumsOf } from './line';
import { RefusedRatings } from './refused';
import { envelope, FORMAT, type Pack, pack as packSchema, VERSION } from './schema';
import { fingerprint, isSigned } from './sign';

/** The largest a pack of 20,000 requesters can be; archives of old services were smaller. */
const LARGEST_FILE = 20_000_000;

export interface ReadRatings {
  readonly source: Omit<RatingSource, 'imported' | 'enabled' | 'weight'>;
  readonly ratings: readonly SourceRating[];
  /** Entries of an archive that were not in the form they should have. */
  readonly leftOut: number;
}

/** Throws `RefusedRatings`. */
export async function readRatings(file: Blob): Promise<ReadRatings> {
  if (file.size > LARGEST_FILE) throw new RefusedRatings('tooLarge');
  const value = json(await file.text());
  const found = isPack(value) ? await readPack(value) : readArchive(value);
  if (found.ratings.length === 0) throw new RefusedRatings('nobody');
  return found;
}

const isPack = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;

async function readPack(value: object): Promise<ReadRatings> {
  if ('version' in value && Number(value.version) > VERSION) throw new RefusedRatings('newer');
  const outer = envelope.safeParse(value);
  if (!outer.success) throw new RefusedRatings('malformed', reason(outer.error));
  const { pack: content, key, signature } = outer.data;
  // Who names a key claims to have signed; whoever signs names the key.
  if ((key === undefined) !== (signature === undefined)) throw new RefusedRatings('noSignature');
  if (key !== undefined && !(await isSigned(content, key, signature!))) throw new RefusedRatings('tampered');
  const inner = packSchema.safeParse(content);
  if (!inner.success) throw new RefusedRatings('malformed', reason(inner.error));
  return told(inner.data, key === undefined ? undefined : await fingerprint(key));
}

function told(content: Pack, key: string | undefined): ReadRatings {
  // A newer file of the same key takes the place of the older: one worker never counts twice.
  const id = `pack:${key ?? hash(canonical(content))}`;
  const rated = content.requesters.map(line => ({
    platform: line.platform,
    requester: line.requester,
    name: line.name,
    sums: sumsOf(line),
  }));
  const months = content.requesters.flatMap(({ from, to }) => [from, to]).sort();
  const { source, ratings } = gathered(id, 'pack', rated);
  return {
    ratings,
    source: {
      ...source,
      ...(content.maker === undefined ? {} : { maker: clean(content.maker) }),
      ...(key === undefined ? {} : { fingerprint: key }),
      ...(months.length > 0 ? { from: months[0], to: months.at(-1) } : {}),
      made: content.made,
    },
    leftOut: 0,
  };
}

const ARCHIVES: readonly (readonly [SourceKind, (value: unknown) => Archive | undefined])[] = [
  ['turkerview', readTurkerView],
  ['turkopticon2', readTurkopticon2],
  ['turkopticon', readTurkopticon],
];

function readArchive(value: unknown): ReadRatings {
  for (const [kind, read] of ARCHIVES) {
    const archive = read(value);
    if (!archive || archive.rated.length === 0) continue;
    const { source, ratings } = gathered(`${kind}:${hash(canonical(value))}`, kind, archive.rated);
    const made = archive.made === undefined ? {} : { made: archive.made };
    return { source: { ...source, ...made }, ratings, leftOut: archive.leftOut };
  }
  throw new RefusedRatings('notRatings');
}

function gathered(id: string, kind: SourceKind, rated: readonly Rated[]): Omit<ReadRatings, 'leftOut'> {
  const ratings = rated.map(({ platform, requester, name, sums }) => {
    const shown = name === undefined ? '' : clean(name);
    return { source: id, platform, requester, ...(shown === '' ? {} : { name: shown }), sums };
  });
  const platforms = [...new Set(ratings.map(({ platform }) => platform))].sort();
  return { source: { id, kind, requesters: ratings.length, platforms }, ratings };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedRatings('notRatings');
  }
}
