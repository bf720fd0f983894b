// Knows every stretch one task holds, on any day: what an edit of one of them must state anew. Refuses to edit.
import type { TaskId } from '../../core/hand/act';
import type { Ledger } from '../shape';
import { factsOf } from './facts-of';
import { type HeldSpan, heldOn } from './held';
import { spanDaysOf } from './span-days';

export async function spansOfTask(db: Ledger, { platform, task }: TaskId): Promise<readonly HeldSpan[]> {
  const { spans } = await heldOn(db, await spanDaysOf(db, await factsOf(db, `${platform}:${task}`)));
  return spans.filter(
    ({ subject }) => subject.on === 'task' && subject.platform === platform && subject.task === task,
  );
}
