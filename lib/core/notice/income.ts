// Knows how pay for a period becomes a fact. Refuses to know which tasks it pays for (earnings).
import type { Sighting } from '../sighting';
import { decideIncome } from './decide';
import { after, type Draft } from './draft';

/** A row without a period cannot be laid on any day, so it is not filed; it comes again when it can be read. */
export function income(draft: Draft, sighting: Sighting): void {
  const from = sighting.from ?? sighting.to;
  const to = sighting.to ?? sighting.from;
  if (from === undefined || to === undefined) return;
  const { job: project, pay, credited, title } = sighting;
  const task = sighting.task ?? `income.${project ?? ''}.${sighting.reading}.${from.toString(36)}`;
  const newest = draft.of(task, 'income').at(-1);
  const at = after(Math.min(to, draft.at), newest);
  draft.say(task, sighting.source, { kind: 'income', at, from, to, project, pay, credited, title });
  if (sighting.status) decideIncome(draft, task, sighting.status, sighting);
}
