// Knows what a worker can teach of one platform. Refuses to know how it is pointed at, kept or read.
import type { Definition, Field, Value } from '../format';

type Stated = Partial<Pick<Definition, 'pays' | 'currencies' | 'mark' | 'words' | 'note'>>;

/** Better places for fields of built-in readings, by the reading's id. Each is tried before the built-in's own. */
export type Mends = Readonly<Record<string, { readonly [F in Field]?: readonly Value[] }>>;

/** Laid over the built-in definition of the same id; where there is none, a platform of its own. */
export interface Taught extends Pick<Definition, 'id' | 'name' | 'hosts' | 'pages' | 'readings'>, Stated {
  readonly mends?: Mends;
  /** Also `false`: a built-in platform of presence whose work can now be read. */
  readonly presence?: boolean;
  /** By page id, as HTML: the nodes that are read there, without the page's words. For sharing. */
  readonly samples?: Readonly<Record<string, string>>;
  /** When it was saved last. Names the version that open pages have. */
  readonly at: number;
  /** It came as a file, from somebody else. */
  readonly from?: 'file';
  /** Parts of the file that could not be taken, in words: they are off, the rest works. */
  readonly off?: readonly string[];
}

/** Ids of what is taught begin so, and no built-in id does. */
export const MINE = 'my-';

/** As JSON, in characters: what a page loads of it stays small. */
export const LARGEST_TAUGHT = 1950;
