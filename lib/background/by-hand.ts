// Knows what a timer started by hand writes: a task that no page showed. Refuses to invent an id: it is told.
import type { AttentionState } from '../attention/state';
import type { Added, Ended } from '../core/fact';
import { entryTask } from '../core/hand/entry';
import type { TimerStart } from '../messages';

/** The task is named by the act, so that undoing it takes the task away, with what was timed for it. */
export function addedByHand(start: TimerStart, act: string, at: number, device: string): Added {
  const { platform, title, requester, requesterName, job, pay } = start;
  const task = entryTask(act);
  return {
    kind: 'added',
    id: `${task}:added`,
    act,
    at,
    seen: at,
    platform,
    task,
    source: 'worker',
    device,
    set: { title, requester, requesterName, job, pay },
  };
}

/** Stopping a timer (pausing is another thing) says that the work is done and handed in. Nothing for other work. */
export function endedByHand(state: AttentionState | undefined, at: number, device: string): Ended[] {
  const { pinned, elsewhere } = state ?? {};
  if (pinned?.on !== 'task' || elsewhere) return [];
  const { platform, task } = pinned;
  const id = `${task}:stopped`;
  return [{ kind: 'submitted', id, act: id, at, seen: at, platform, task, source: 'worker', device }];
}

/** The shortcut toggles: what a timer pressed now should do. */
export const toggleTimer = (state: AttentionState | undefined): 'stop' | 'start' =>
  state?.pinned === undefined ? 'start' : 'stop';
