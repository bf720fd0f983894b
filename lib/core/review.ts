// Knows what the worker's own reviews of a requester come to. Refuses to know where they are kept.
import type { Reviewed } from './fact';
import { inForce } from './merge';

/** Points from 1 to 5, each of which may be left open. */
export const SCORES = ['pay', 'fairness', 'speed', 'communication'] as const;
export type Score = (typeof SCORES)[number];

export const TAGS = [
  'unpaidScreener',
  'broken',
  'rejectsUnfairly',
  'longerThanSaid',
  'distressing',
  'great',
] as const;
export type Tag = (typeof TAGS)[number];

export interface Review {
  readonly pay?: number;
  readonly fairness?: number;
  readonly speed?: number;
  readonly communication?: number;
  readonly tags: readonly string[];
  readonly note?: string;
  readonly mark?: 'avoid' | 'favourite';
}

/** What one act of reviewing may state; `null` takes a field back. */
export type ReviewChange = Pick<Reviewed, Score | 'tags' | 'note' | 'mark'>;

/** The newest statement of each field; one not stated anew stays. Undefined where nothing is said any more. */
export function reviewOf(facts: readonly Reviewed[], undone: ReadonlySet<string>): Review | undefined {
  const said: Record<string, unknown> = {};
  for (const fact of inForce(facts, undone))
    for (const field of [...SCORES, 'tags', 'note', 'mark'] as const)
      if (fact[field] !== undefined) said[field] = fact[field];
  const known = Object.entries(said).filter(([, value]) => value !== null);
  const review = { tags: [], ...Object.fromEntries(known) } as Review;
  return review.tags.length > 0 || known.some(([field]) => field !== 'tags') ? review : undefined;
}

/** Only what differs from what stands: an unchanged field is not stated again. Undefined when nothing does. */
export function changeTo(before: Review | undefined, after: Review): ReviewChange | undefined {
  const change: Record<string, unknown> = {};
  for (const field of [...SCORES, 'note', 'mark'] as const)
    if (before?.[field] !== after[field]) change[field] = after[field] ?? null;
  if ([...(before?.tags ?? [])].sort().join() !== [...after.tags].sort().join()) change.tags = after.tags;
  return Object.keys(change).length > 0 ? change : undefined;
}
