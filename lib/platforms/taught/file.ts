// Knows what a shared definition looks like as a file. Refuses to believe one: take and check do that.
import type { PageKind, Sighting } from '../../core/sighting';
import type { Definition } from '../format';
import type { Taught } from './taught';

export const FORMAT = 'taskfare-platform';
export const VERSION = 1;

/** A page with nothing on it but the nodes that are read, and what reading it gives. */
export interface Sample {
  readonly page: string;
  readonly url: string;
  readonly html: string;
  readonly expect: Expectation;
}

export interface Expectation {
  readonly kind: PageKind;
  readonly sightings: readonly Sighting[];
  /** Readings of clicks whose control is there. */
  readonly controls: readonly string[];
}

/** What is laid over a built-in platform. */
export type Changes = Omit<Taught, 'at' | 'from' | 'off' | 'samples'>;

export interface SharedFile {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** One of the two. */
  readonly definition?: Definition;
  readonly changes?: Changes;
  readonly fixtures: readonly Sample[];
}
