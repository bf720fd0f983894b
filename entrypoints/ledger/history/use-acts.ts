// Knows how one act at a time is carried out, followed, said and offered to be taken back. Refuses to know what it does.
import { useState } from 'preact/hooks';
import { say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import { type Steps, useLongWork } from '../long-work';
import { type Doing, takeBack } from '../time/hand';

export interface Outcome {
  readonly text: string;
  readonly doing?: Doing;
}

export interface Acts {
  /** Share done, 0…1; undefined while nothing runs. */
  readonly working?: number;
  readonly outcome?: Outcome;
  run(work: (steps: Steps) => Promise<Outcome>): Promise<void>;
  /** Takes back what the outcome says. */
  undo(): void;
  cancel(): void;
  /** Nothing is said any more. */
  forget(): void;
}

export function useActs(desk: Desk): Acts {
  const work = useLongWork({ failed: 'failed', stopped: 'stopped' });
  const [outcome, setOutcome] = useState<Outcome>();
  const run: Acts['run'] = async act => {
    setOutcome(undefined);
    const done = await work.run(act);
    if (done) setOutcome(done);
  };
  return {
    working: work.working,
    outcome: work.failed ? { text: work.failed } : outcome,
    run,
    undo: () => {
      const doing = outcome?.doing;
      if (!doing) return;
      void run(async steps => {
        await takeBack(desk, doing, steps);
        return { text: say('timeDoneUndo') };
      });
    },
    cancel: work.cancel,
    forget: () => setOutcome(undefined),
  };
}
