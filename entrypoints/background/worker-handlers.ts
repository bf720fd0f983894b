// Knows what each message of an extension page does. Refuses to be asked by anyone else: the door holds that.
import { addedByHand } from '../../lib/background/by-hand';
import type { Handlers } from '../../lib/background/door';
import type { FromWorker } from '../../lib/messages';
import type { Place } from './place';
import { reconcile } from './reconcile';
import type { Writer } from './write';

export interface Reached {
  readonly place: () => Promise<Place>;
  readonly ledger: Writer;
  readonly refresh: () => void;
  readonly settings: () => Promise<void>;
}

export function workerHandlers({
  place,
  ledger,
  refresh,
  settings,
}: Reached): Handlers<FromWorker, undefined> {
  const now = (is: 'pause' | 'resume' | 'stop'): Promise<void> => ledger.tell({ is, at: Date.now() });
  return {
    pause: () => now('pause'),
    resume: () => now('resume'),
    stop: () => now('stop'),
    timer: async start => {
      const at = Date.now();
      const task = crypto.randomUUID();
      const { begun } = await place();
      await ledger.write(
        [addedByHand(start, task, at, begun.device)],
        [{ is: 'timer', at, subject: { on: 'task', platform: start.platform, task } }],
      );
      return task;
    },
    elsewhere: ({ platform, task }) =>
      ledger.tell({ is: 'elsewhere', at: Date.now(), subject: { on: 'task', platform, task } }),
    answer: ({ gap, answer }) => ledger.tell({ is: 'answered', at: Date.now(), gap, answer }),
    settings,
    reconcile,
    ledgerChanged: async () => refresh(),
  };
}
