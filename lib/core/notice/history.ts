// Knows which task without an id a history row tells of. Refuses to choose where the two sides do not match one to one.
import type { StandIn } from '../known';
import type { Sighting } from '../sighting';
import type { Draft } from './draft';
import { end, ending } from './ending';
import { STAND_IN } from './resolve';

/** A job on both sides decides; a row or a task without one is known by its title. */
const fits = (row: Sighting, { job, title }: StandIn): boolean =>
  row.job !== undefined && job !== undefined ? row.job === job : title !== undefined && row.title === title;

/**
 * The rows whose task the ledger does not know yet, each with the stand-in it tells of: both are newest first, and a
 * group is matched only when there are as many rows as tasks. `undefined`: nobody can tell which, so nothing is filed.
 */
export function tellOf(draft: Draft, rows: readonly Sighting[]): ReadonlyMap<Sighting, string | undefined> {
  const standIns = draft.known.standIns ?? [];
  const unknown = rows.filter(({ task }) => task === undefined || draft.all(task).length === 0);
  const told = new Map<Sighting, string | undefined>();
  for (const row of unknown) {
    const tasks = standIns.filter(task => fits(row, task));
    const first = tasks[0];
    if (first === undefined) continue;
    const rivals = unknown.filter(other => fits(other, first));
    told.set(row, rivals.length === tasks.length ? tasks[rivals.indexOf(row)]?.task : undefined);
  }
  return told;
}

/** The platform has an id for what Taskfare had named: one task from now on, and it ended when it was seen to end. */
export function adopt(draft: Draft, sighting: Sighting, standIn: string): string {
  const { task, source } = sighting;
  if (task === undefined) return standIn;
  const ended = ending(draft, standIn);
  draft.say(task, source, { kind: 'same', at: draft.at, other: standIn });
  if (ended) end(draft, task, ended.kind, { ...sighting, endedAt: undefined }, { at: ended.at });
  return task;
}

/**
 * A list of work in hand has an id for what its own page could not name: one task from now on. Only where one new row and
 * one open stand-in share the job; else both stay.
 */
export function claim(draft: Draft, { task, job, source }: Sighting, page: readonly Sighting[]): void {
  if (task === undefined || job === undefined || draft.knew(task)) return;
  const rows = page.filter(s => s.says === 'accepted' && s.job === job && !draft.knew(s.task ?? ''));
  const [standIn, rival] = draft.open.filter(open => open.job === job && open.task.startsWith(STAND_IN));
  if (standIn === undefined || rival !== undefined || new Set(rows.map(row => row.task)).size > 1) return;
  draft.say(task, source, { kind: 'same', at: draft.at, other: standIn.task });
  draft.open = draft.open.filter(open => open !== standIn);
}
