// Knows how a page's script tells the background something, and when nobody will ever hear it again. Refuses to know what is told.
import type { FromPage } from '../../messages';
import { native } from '../../native';
import { isOrphan, type Life } from './life';

export type Tell = <N extends keyof FromPage>(is: N, carries: FromPage[N]['carries']) => void;

/** The background may be starting or updating: asked again after these waits, then given up. */
const WAITS = [500, 2000, 8000];
/** The grant was taken back: what the door answers to a page it does not know. */
const UNWELCOME = /not a page of this platform|another extension|context invalidated/i;

/** `send` is `runtime.sendMessage`; it rejects when the door refuses. Leaves at once: the page may be about to unload. */
export function teller(
  life: Life,
  send: (message: unknown) => Promise<unknown> = message => native().runtime.sendMessage(message),
  orphan: () => boolean = isOrphan,
): Tell {
  const attempt = async (message: unknown, [wait, ...waits]: readonly number[]): Promise<void> => {
    if (life.signal.aborted) return;
    if (orphan()) return life.end();
    try {
      await send(message);
    } catch (error) {
      if (orphan() || UNWELCOME.test(`${error}`)) return life.end();
      if (wait !== undefined) setTimeout(() => void attempt(message, waits), wait);
    }
  };
  return (is, carries) => void attempt({ is, carries }, WAITS);
}
