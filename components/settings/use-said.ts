// Knows what is said after a form of settings was sent. Refuses to know the settings.
import { useState } from 'preact/hooks';
import { say } from '../../lib/words/say';
import type { Said } from './save-line';

/** What a form hands on; rejects when it could not be kept. */
export type Save<T> = (change: T) => Promise<void>;

export interface Saying {
  said: Said | undefined;
  /** Something was typed: what was said of the last press no longer holds. */
  hush: () => void;
  refuse: (text: string) => void;
  keep: (kept: Promise<void>) => void;
}

export function useSaid(): Saying {
  const [said, setSaid] = useState<Said>();
  const refuse = (text: string): void => setSaid({ text, bad: true });
  return {
    said,
    hush: () => setSaid(undefined),
    refuse,
    keep: kept =>
      void kept.then(
        () => setSaid({ text: say('setSaved') }),
        (error: unknown) => refuse(say('setFailed', error instanceof Error ? error.message : String(error))),
      ),
  };
}
