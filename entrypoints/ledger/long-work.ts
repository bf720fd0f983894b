// Knows how one piece of long work is followed and stopped. Refuses to know the work.
import { useRef, useState } from 'preact/hooks';
import { type Key, say } from '../../lib/words/say';

export interface Steps {
  onProgress: (done: number, of: number) => void;
  signal: AbortSignal;
}

export interface LongWork {
  /** Share done, 0…1; undefined while nothing runs. */
  working?: number;
  /** What went wrong, or that it was stopped, in a sentence. */
  failed?: string;
  /** Resolves to what the work gave, or to undefined when it failed or was stopped. */
  run<T>(work: (steps: Steps) => Promise<T>): Promise<T | undefined>;
  cancel(): void;
}

export interface LongWorkWords {
  /** `$1` = why. */
  readonly failed: Key;
  readonly stopped: Key;
}

export function useLongWork(words: LongWorkWords): LongWork {
  const [working, setWorking] = useState<number>();
  const [failed, setFailed] = useState<string>();
  const stop = useRef<AbortController>(undefined);
  return {
    working,
    failed,
    cancel: () => stop.current?.abort(),
    async run(work) {
      stop.current = new AbortController();
      const { signal } = stop.current;
      setWorking(0);
      setFailed(undefined);
      try {
        const onProgress = (done: number, of: number) => setWorking(of > 0 ? Math.min(1, done / of) : 0);
        return await work({ onProgress, signal });
      } catch (error) {
        if (signal.aborted) setFailed(say(words.stopped));
        else setFailed(say(words.failed, error instanceof Error ? error.message : String(error)));
        return undefined;
      } finally {
        setWorking(undefined);
      }
    },
  };
}
