// Knows how a task stands at its end: how it ended, and whether that end holds. Refuses to know where it was read.
import type { Ended } from '../fact';
import type { Sighting } from '../sighting';
import { after, type Draft } from './draft';

const END_KINDS = ['submitted', 'returned', 'expired', 'screenedOut'] as const;

/** The end the platform stated last; a presumed one only while there is no other. */
export function ending(draft: Draft, task: string): Ended | undefined {
  const ends = draft.of(task, ...END_KINDS);
  return ends.findLast(end => !end.presumed) ?? ends.at(-1);
}

/**
 * Whether work on it no longer counts as its work. A presumed end does not bind a page that still shows the work, a
 * rework asked for opens it again, and a task the worker or an import closed is not among the open ones.
 */
export function isOver(draft: Draft, task: string): boolean {
  const end = ending(draft, task);
  if (end?.presumed) return false;
  const decided = draft.of(task, 'approved', 'paid', 'rejected', 'reworkAsked').at(-1);
  if (decided?.kind === 'reworkAsked') return false;
  if (end !== undefined) return true;
  return draft.knew(task) && !draft.open.some(o => o.task === task);
}

/** When something happened, if better known than *now* and not stamped by the platform. */
export interface Moment {
  readonly at?: number;
  /** Long ago, and nothing says when. */
  readonly undated?: true;
}

/** States an end. */
export function end(
  draft: Draft,
  task: string,
  kind: Ended['kind'],
  sighting: Sighting,
  { at: moment, undated }: Moment = {},
): void {
  const ends = draft.of(task, ...END_KINDS).filter(e => !e.presumed);
  const newest = ends.at(-1);
  const stamp = draft.past(sighting.endedAt);
  const { partial } = sighting;
  if (newest?.kind === kind && (partial === undefined || sameMoney(partial, newest.partial))) {
    const floor = ends.at(-2)?.at ?? Number.NEGATIVE_INFINITY;
    if (stamp !== undefined && stamp < newest.at && stamp > floor) draft.redate(newest, stamp);
    return;
  }
  const at = after(stamp ?? moment ?? draft.at, newest);
  if (draft.say(task, sighting.source, { kind, at, partial, undated })) draft.ended.push(task);
  draft.open = draft.open.filter(o => o.task !== task);
}

const sameMoney = (a: Ended['partial'], b: Ended['partial']): boolean =>
  a?.micros === b?.micros && a?.currency === b?.currency;
