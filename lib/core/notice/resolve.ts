// Knows which task a sighting means: by its id, by its job, or by the page it stands on. Refuses to know what is said of it.
import type { TaskFact } from '../fact';
import { hash } from '../identify';
import type { Sighting } from '../sighting';
import type { Draft } from './draft';

/** What a task that no reading could name is called: a hash of its page's place, and when it was first seen there. */
export const STAND_IN = 'page:';

/** A page without an id and a known id seen on it this much later are still one task. */
const REREAD = 600_000;

/** The task by its id, else the only open task of its job. `undefined`: the sighting alone does not tell. */
export function resolve(draft: Draft, sighting: Sighting): string | undefined {
  if (sighting.task !== undefined) return sighting.task;
  if (sighting.job === undefined) return undefined;
  const ofJob = draft.open.filter(open => open.job === sighting.job);
  return ofJob.length === 1 ? ofJob[0]?.task : undefined;
}

/** The open task that stands for this page since its id could not be read. */
export const standIn = (draft: Draft, place: string | undefined): string | undefined =>
  place === undefined
    ? undefined
    : draft.open.find(({ task }) => task.startsWith(`${STAND_IN}${hash(place)}.`))?.task;

export const newStandIn = (place: string, at: number): string =>
  `${STAND_IN}${hash(place)}.${at.toString(36)}`;

/** The page that had no id has one now: its stand-in and the task are one, if it stood there until just now. */
export function unite(
  draft: Draft,
  task: string,
  place: string | undefined,
  source: TaskFact['source'],
): void {
  const other = standIn(draft, place);
  if (other === undefined || other === task) return;
  const latest = Math.max(...draft.all(other).map(fact => ('to' in fact ? fact.to : fact.at)));
  if (draft.at - latest > REREAD) return;
  draft.say(task, source, { kind: 'same', at: draft.at, other });
  draft.open = draft.open.filter(open => open.task !== other);
}
