// Knows what a timer started by hand writes: a task that no page showed. Refuses to invent an id: it is told.
import type { Added } from '../core/fact';
import type { TimerStart } from '../messages';

/** The act carries the task's own id, so that undoing it takes the task away. */
export function addedByHand(start: TimerStart, task: string, at: number, device: string): Added {
  const { platform, title, job, pay } = start;
  return {
    kind: 'added',
    id: `${task}:added`,
    act: task,
    at,
    seen: at,
    platform,
    task,
    source: 'worker',
    device,
    set: { title, job, pay },
  };
}
