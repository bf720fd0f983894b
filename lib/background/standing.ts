// Knows how something that can be lost is found again when next needed. Refuses to know what it is.

export interface Standing<T> {
  /** The one that stands, or a new attempt if the last failed or was dropped. */
  (): Promise<T>;
  /** It is gone (a closed database): the next who asks finds it anew. */
  drop(): void;
  /** Replaces it by what comes of it. */
  change(to: (here: T) => Promise<T>): Promise<T>;
}

export function standing<T>(find: () => Promise<T>): Standing<T> {
  let found: Promise<T> | undefined;
  const hold = (finding: Promise<T>): Promise<T> => {
    found = finding;
    finding.catch(() => {
      if (found === finding) found = undefined;
    });
    return finding;
  };
  const ask = (): Promise<T> => found ?? hold(find());
  return Object.assign(ask, {
    drop: () => {
      found = undefined;
    },
    change: (to: (here: T) => Promise<T>) => hold(ask().then(to)),
  });
}
