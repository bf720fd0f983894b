// Knows how a file of ratings is looked through: what it is, who made it, what it says. Refuses to write anything.

import { canonical, hash } from '../../core/identify';
import type { RatingSource, SourceKind, SourceRating } from '../../core/rating-source';
import type { Rated } from '../archive/archive';
import { archivesIn, type Found } from '../archive/archives-in';
import { reason } from '../reason';
import { clean } from './clean';
import { sumsOf } from './line';
import { RefusedRatings } from './refused';
import { envelope, FORMAT, type Pack, pack as packSchema, VERSION } from './schema';
import { fingerprint, isSigned } from './sign';

/** The largest a pack of 20,000 requesters can be; archives of old services were smaller. */
export const LARGEST_FILE = 20_000_000;

export interface ReadRatings {
  readonly source: Omit<RatingSource, 'imported' | 'enabled' | 'weight'>;
  readonly ratings: readonly SourceRating[];
  /** Entries of an archive that were not in the form they should have. */
  readonly leftOut: number;
}

/** Each source that is in the file: a pack is one, an archive of several services one for each. Throws `RefusedRatings`. */
export async function readRatings(file: Blob): Promise<readonly ReadRatings[]> {
  if (file.size > LARGEST_FILE) throw new RefusedRatings('tooLarge');
  const value = json(await file.text());
  const found = isPack(value) ? [await readPack(value)] : archivesIn(value).map(readPart);
  if (found.length === 0) throw new RefusedRatings('notRatings');
  if (found.every(({ ratings }) => ratings.length === 0)) throw new RefusedRatings('nobody');
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
    from: line.from,
    to: line.to,
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

function readPart({ kind, archive: { rated, leftOut, made } }: Found): ReadRatings {
  const { source, ratings } = gathered(`${kind}:${hash(canonical(rated))}`, kind, rated);
  return { source: { ...source, ...(made === undefined ? {} : { made }) }, ratings, leftOut };
}

function gathered(id: string, kind: SourceKind, rated: readonly Rated[]): Omit<ReadRatings, 'leftOut'> {
  const ratings = rated.map(({ name, ...rest }) => {
    const shown = name === undefined ? '' : clean(name);
    return { source: id, ...rest, ...(shown === '' ? {} : { name: shown }) };
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
