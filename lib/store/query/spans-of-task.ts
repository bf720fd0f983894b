// Knows every stretch one task holds, on any day: what an edit of one of them must state anew. Refuses to edit.
import type { TaskId } from '../../core/hand/act';
import { homes } from '../../core/home';
import type { Ledger } from '../shape';
import { factsOf } from './facts-of';
import { type HeldSpan, heldOn } from './held';

export async function spansOfTask(db: Ledger, { platform, task }: TaskId): Promise<readonly HeldSpan[]> {
  const facts = await factsOf(db, `${platform}:${task}`);
  const records = await Promise.all([...new Set(facts.flatMap(homes))].map(home => db.get('facts', home)));
  const days = new Set(records.flatMap(record => record?.origins ?? []).map(origin => origin.slice(0, 10)));
  const { spans } = await heldOn(db, [...days].sort());
  return spans.filter(
    ({ subject }) => subject.on === 'task' && subject.platform === platform && subject.task === task,
  );
}
