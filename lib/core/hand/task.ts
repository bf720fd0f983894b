// Knows how the worker states something about a whole task. Refuses to know what the task becomes (project).
import type { Correction } from '../correction';
import type { Fact } from '../fact';
import { type Act, byHand, type TaskId } from './act';
import { entryTask } from './entry';

/** What observations up to now say of these fields gives way; later ones count as usual. */
export const correct = (act: Act, { platform, task }: TaskId, set: Correction): readonly Fact[] =>
  byHand(act, [{ kind: 'corrected', platform, task, set }]);

/** Work that no page showed. `ended`: when it was over. Its key is made of the act, so that it is new. */
export const add = (
  act: Act,
  { platform, ended, set }: { platform: string; ended: number; set: Correction },
): readonly Fact[] =>
  byHand(act, [
    {
      kind: 'added',
      at: ended,
      platform,
      task: entryTask(act.act),
      ...(set.job ? { job: set.job } : {}),
      set,
    },
  ]);

/** Hides the task and all it adds up to; its facts stay. */
export const remove = (act: Act, { platform, task }: TaskId): readonly Fact[] =>
  byHand(act, [{ kind: 'removed', platform, task }]);
