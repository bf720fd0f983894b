// Knows how the isolated world meets the tap and receives its copies. Refuses to believe them: they are read as a page is.
import { ANSWER, ASK, type Copied, HELLO } from './names';

/**
 * Meets the tap whichever of the two comes first, and uses up its one answer before the page can ask. Only an answer
 * given while we ask counts, and only the first. What is received has the shape its sender gave it: `received` may
 * throw. `signal` ends it, and tells the tap to stop copying.
 */
export function meet(
  page: Window & typeof globalThis,
  received: (copied: Copied) => void,
  signal: AbortSignal,
): void {
  const { document } = page;
  let channel: string | undefined;
  let asking = false;
  const call = (name: string): void => void document.dispatchEvent(new page.CustomEvent(name));

  const ask = (): void => {
    // A hello after we met is for a newer copy of this script: it must not lose its answer to us.
    if (channel !== undefined) return;
    asking = true;
    call(ASK);
    asking = false;
  };
  const answered = (event: Event): void => {
    const { detail } = event as CustomEvent<unknown>;
    if (!asking || channel !== undefined || typeof detail !== 'string') return;
    channel = detail;
    document.addEventListener(channel, heard, { signal });
  };
  const heard = (event: Event): void => {
    try {
      received(JSON.parse((event as CustomEvent<string>).detail) as Copied);
    } catch {
      // Not a copy of the tap's making, or not one that can be read.
    }
  };

  document.addEventListener(ANSWER, answered, { signal });
  document.addEventListener(HELLO, ask, { signal, once: true });
  ask();
  signal.addEventListener('abort', () => channel !== undefined && call(`${channel}.end`));
}
