// Knows what a word that is heard late still says of attention: that a task ended, and more only if nothing was heard since. Refuses to take it for a clock set back.
import type { Signal } from '../attention/signal';

/** `last`: when the latest signal was heard. `isOfTab`: the tab it came from is known. */
export const late = (signals: readonly Signal[], last: number, isOfTab: boolean): Signal[] =>
  signals
    .filter(({ is, at }) => is === 'ended' || (isOfTab && at >= last))
    .map(signal => ({ ...signal, at: Math.max(signal.at, last) }));
