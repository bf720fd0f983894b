// Knows how a page's script tells the background something, and when nobody will ever hear it again. Refuses to know what is told.
import type { FromPage, PageReport } from '../../messages';
import { native } from '../../native';
import { leave } from '../parting';
import { isOrphan, type Life } from './life';

export interface Tell {
  <N extends keyof FromPage>(is: N, carries: FromPage[N]['carries']): void;
  /** The page may be gone before the background is awake: the report is left behind as well. */
  readonly parting: (carries: PageReport) => void;
}

/** The background may be starting or updating: asked again after these waits, then given up. */
const WAITS = [500, 2000, 8000];
/** The grant was taken back: what the door answers to a page it does not know. */
const UNWELCOME = /not a page of this platform|another extension|context invalidated/i;

export interface Way {
  /** `runtime.sendMessage`; it rejects when the door refuses. */
  readonly send: (message: unknown) => Promise<unknown>;
  /** `storage.local.set` */
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly orphan: () => boolean;
}

const WAY: Way = {
  send: message => native().runtime.sendMessage(message),
  set: items => native().storage.local.set(items),
  orphan: isOrphan,
};

/** Leaves at once: the page may be about to unload. */
export function teller(life: Life, { send, set, orphan }: Way = WAY): Tell {
  let tab: number | undefined;
  const attempt = async (message: unknown, [wait, ...waits]: readonly number[]): Promise<void> => {
    if (life.signal.aborted) return;
    if (orphan()) return life.end();
    try {
      const answer = await send(message);
      if (typeof answer === 'number') tab = answer;
    } catch (error) {
      if (orphan() || UNWELCOME.test(`${error}`)) return life.end();
      if (wait !== undefined) setTimeout(() => void attempt(message, waits), wait);
    }
  };
  const tell = (is: keyof FromPage, carries: unknown): void => void attempt({ is, carries }, WAITS);
  return Object.assign(tell, {
    parting: (carries: PageReport): void => {
      if (orphan()) life.end();
      if (life.signal.aborted) return;
      const parting = leave({ at: Date.now(), tab, carries }, set);
      void attempt({ is: 'report', carries, parting }, WAITS);
    },
  });
}
