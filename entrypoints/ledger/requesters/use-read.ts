// Knows how what a part shows is read, and read again when something has changed. Refuses to know what it is.
import { useEffect, useState } from 'preact/hooks';

export interface Reading<T> {
  readonly found?: T;
  /** Reads once more; meanwhile what was found stays. */
  readonly again: () => void;
}

/** `what`: what `read` depends on. What was read for another `what` is never shown. */
export function useRead<T>(read: () => Promise<T>, what: readonly unknown[]): Reading<T> {
  const [era, setEra] = useState(0);
  const [kept, setKept] = useState<{ what: readonly unknown[]; found: T }>();
  useEffect(() => {
    let wanted = true;
    void read().then(found => wanted && setKept({ what, found }));
    return () => {
      wanted = false;
    };
  }, [...what, era]);
  const fresh = kept?.what.every((each, i) => each === what[i]);
  return { found: fresh ? kept?.found : undefined, again: () => setEra(now => now + 1) };
}
