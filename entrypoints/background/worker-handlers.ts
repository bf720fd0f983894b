// Knows what each message of an extension page does. Refuses to be asked by anyone else: the door holds that.
import { addedByHand, endedByHand } from '../../lib/background/by-hand';
import type { Handlers } from '../../lib/background/door';
import { actId } from '../../lib/core/hand/act';
import type { FromWorker } from '../../lib/messages';
import { readNow } from '../../lib/store/query/read-now';
import type { Place } from './place';
import type { Writer } from './write';

export interface Reached {
  readonly place: () => Promise<Place>;
  readonly ledger: Writer;
  readonly refresh: () => void;
  readonly settings: () => Promise<void>;
  readonly reconcile: () => Promise<void>;
}

export function workerHandlers({
  place,
  ledger,
  refresh,
  settings,
  reconcile,
}: Reached): Handlers<FromWorker, undefined> {
  const now = (is: 'pause' | 'resume'): Promise<void> => ledger.tell({ is, at: Date.now() });
  return {
    pause: () => now('pause'),
    resume: () => now('resume'),
    stop: async () => {
      const { ledger: db, begun } = await place();
      const at = Date.now();
      const ended = endedByHand((await readNow(db))?.attention, at, begun.device);
      await ledger.write(ended, [{ is: 'stop', at }]);
    },
    timer: async start => {
      const at = Date.now();
      const { begun } = await place();
      const added = addedByHand(start, actId(at, crypto.randomUUID()), at, begun.device);
      const { platform, task } = added;
      await ledger.write([added], [{ is: 'timer', at, subject: { on: 'task', platform, task } }]);
      return task;
    },
    elsewhere: ({ platform, task }) =>
      ledger.tell({ is: 'elsewhere', at: Date.now(), subject: { on: 'task', platform, task } }),
    answer: ({ gap, answer }) => ledger.tell({ is: 'answered', at: Date.now(), gap, answer }),
    asked: ({ gap }) => ledger.tell({ is: 'asked', at: Date.now(), gap }),
    settings,
    reconcile,
    ledgerChanged: async () => refresh(),
  };
}
