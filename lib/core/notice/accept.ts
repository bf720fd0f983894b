// Knows how a task comes into the worker's hands: given, opened, still held. Refuses to know how it ends.
import type { Sighting } from '../sighting';
import { after, type Draft } from './draft';
import { ending, isOver } from './ending';

/** A deadline counted from the seconds left moves a little with every reading; less than this is no change. */
const JITTER = 60_000;

/** The platform gave the task to the worker, with its deadline if shown. */
export function accept(draft: Draft, task: string, sighting: Sighting): void {
  hold(draft, task, sighting.job);
  const known = draft.of(task, 'accepted');
  const first = known[0];
  const stamp = draft.past(sighting.acceptedAt) ?? since(draft, sighting);
  const deadline = deadlineOf(draft, sighting);
  const before = known.findLast(fact => fact.deadline !== undefined)?.deadline;
  const moved = deadline !== undefined && (before === undefined || Math.abs(deadline - before) >= JITTER);
  if (first === undefined) {
    draft.say(task, sighting.source, { kind: 'accepted', at: stamp ?? draft.at, deadline });
  } else {
    if (stamp !== undefined && stamp < first.at - JITTER / 2) draft.redate(first, stamp);
    if (moved)
      draft.say(task, sighting.source, { kind: 'accepted', at: after(draft.at, known.at(-1)), deadline });
  }
}

/** A row of a queue says the worker still has it: news only for a task that was presumed expired. */
export function stillHeld(draft: Draft, task: string, sighting: Sighting): void {
  const end = ending(draft, task);
  const again = draft.past(sighting.acceptedAt);
  const reopened = end !== undefined && again !== undefined && again > end.at;
  if (isOver(draft, task) && !reopened) return;
  accept(draft, task, sighting);
  if (end === undefined || draft.of(task, 'accepted').some(given => given.at > end.at)) return;
  draft.say(task, sighting.source, { kind: 'accepted', at: again ?? after(draft.at, end) });
}

/** This page shows the work: said once per task, and not of work that is over. */
export function open(draft: Draft, task: string, sighting: Sighting): void {
  if (isOver(draft, task)) return;
  hold(draft, task, sighting.job);
  const given = [sighting.acceptedAt, sighting.since, sighting.deadline, sighting.remaining];
  if (given.some(value => value !== undefined)) accept(draft, task, sighting);
  if (draft.of(task, 'opened').length === 0)
    draft.say(task, sighting.source, { kind: 'opened', at: draft.at });
}

const since = (draft: Draft, { since }: Sighting): number | undefined =>
  since === undefined || since < 0 ? undefined : draft.at - since;

const deadlineOf = (draft: Draft, { deadline, remaining }: Sighting): number | undefined =>
  deadline ?? (remaining === undefined ? undefined : draft.at + remaining);

/** From here on the report's other sightings of the same job may mean this task. */
function hold(draft: Draft, task: string, job?: string): void {
  if (isOver(draft, task)) return;
  const held = draft.open.find(o => o.task === task);
  if (held && (held.job !== undefined || job === undefined)) return;
  draft.open = [...draft.open.filter(o => o !== held), { ...held, task, job }];
}
