// Knows what a page as a whole is about: a task, unpaid work, or nothing. Refuses to know how attention moves to it.
import type { Unpaid } from '../fact';
import type { PageKind, Sighting } from '../sighting';
import type { Subject } from '../subject';
import { open } from './accept';
import { describe, merge } from './describe';
import type { Draft } from './draft';
import { isOver } from './ending';
import { newStandIn, resolve, standIn, unite } from './resolve';

export interface Page {
  readonly kind: PageKind;
  /** Names a task whose id cannot be read. */
  readonly place?: string;
  readonly sightings: readonly Sighting[];
}

const UNPAID: Partial<Record<PageKind, Unpaid>> = {
  search: 'search',
  qualify: 'qualify',
  message: 'message',
  payments: 'payments',
};

/** The one task this page shows, found or begun; filed as opened unless it is over. */
export function shown(draft: Draft, page: Page): string | undefined {
  const working = page.sightings.filter(s => s.says === 'working');
  const named = working.find(s => s.task !== undefined)?.task ?? firstOf(working.map(s => resolve(draft, s)));
  const task = named ?? (isUnreadable(draft, page, working) ? standInFor(draft, page.place) : undefined);
  if (task === undefined) return undefined;
  const here = working.filter(s => (s.task ?? task) === task);
  const work = here.reduce<Sighting | undefined>(merge, undefined) ?? unreadable(draft);
  open(draft, task, work);
  if (named !== undefined) unite(draft, task, page.place, work.source);
  describe(draft, task, work, draft.listings.get(work.job ?? jobOf(draft, task) ?? ''));
  return task;
}

/** What attention on this page is on. A page of work without a task of ours (a preview, an offer) is searching. */
export function subjectOf(draft: Draft, page: Page, task: string | undefined): Subject | undefined {
  const { platform } = draft;
  if (task !== undefined) return isOver(draft, task) ? undefined : { on: 'task', platform, task };
  const unpaid = UNPAID[page.kind] ?? (page.kind === 'task' && isOffer(page) ? 'search' : undefined);
  return unpaid && { on: 'unpaid', platform, unpaid };
}

const firstOf = (tasks: readonly (string | undefined)[]): string | undefined =>
  tasks.find(task => task !== undefined);

const isOffer = ({ sightings }: Page): boolean =>
  sightings.some(s => s.says === 'listed' || s.says === 'working');

/**
 * A stand-in is for work whose id should be there and is not, or that has none on any page. Another page that names only a job shows an offer, unless
 * several open tasks of that job make it ambiguous; and what says how the work ended is no work.
 */
function isUnreadable(draft: Draft, { kind, sightings }: Page, working: readonly Sighting[]): boolean {
  if (kind !== 'task') return working.some(s => s.job === undefined);
  if (working.length === 0) return sightings.length === 0;
  return working.some(
    ({ job, nameless, unread }) =>
      nameless ||
      job === undefined ||
      unread?.includes('task') ||
      draft.open.filter(o => o.job === job).length > 1,
  );
}

const standInFor = (draft: Draft, place: string | undefined): string | undefined =>
  place === undefined ? undefined : (standIn(draft, place) ?? newStandIn(place, draft.at));

const unreadable = ({ platform }: Draft): Sighting => ({
  platform,
  reading: '',
  says: 'working',
  source: 'page',
  unread: ['task'],
});

export const jobOf = (draft: Draft, task: string): string | undefined =>
  draft.open.find(o => o.task === task)?.job ?? draft.of(task, 'offered').findLast(f => f.job)?.job;
