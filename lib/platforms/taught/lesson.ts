// Knows what a worker said of one page while it was open. Refuses to be a definition: learn makes one of it.
import type { PageKind } from '../../core/sighting';
import type { Value } from '../format';
import type { Segment } from './path';

/** What a page can be said to be. */
export type Role = Extract<PageKind, 'task' | 'search' | 'payments'>;

/** What is pointed at on a page of work: values that are read, and controls that are pressed. */
export interface Picks {
  readonly pay?: Value;
  readonly title?: Value;
  readonly requesterName?: Value;
  /** Selectors. */
  readonly submit?: string;
  readonly back?: string;
}

export type PickId = keyof Picks;
/** By what stands in a frame of the page: that frame's selector. */
export type PickFrames = { readonly [I in PickId]?: string };

export interface Lesson {
  readonly role: Role;
  /** The page's path. None: the whole host. */
  readonly segments: readonly Segment[];
  readonly picks: Picks;
  readonly frames?: PickFrames;
  /** The page of the definition that was in force there, if it knew this page as work. */
  readonly known?: string;
  readonly currency?: string;
  readonly mark?: '.' | ',';
  /** The nodes that are read and where they stand, every text replaced. */
  readonly skeleton?: string;
  /** What stood there, as it was read: for the worker's eyes, never kept. */
  readonly shown?: Readonly<Record<string, string>>;
}
