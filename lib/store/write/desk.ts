// Knows which records one transaction has in hand, so that each is read once. Refuses to know what they mean.
import type { FactRecord } from '../shape';

export interface Desk {
  /** Reads what is not in hand yet, all at once. */
  fetch(homes: Iterable<string>): Promise<void>;
  /** A record that was fetched; undefined if there is none. */
  at(home: string): FactRecord | undefined;
  /** Puts a changed record in the place of what was fetched. Writing it is the caller's. */
  replace(record: FactRecord): void;
}

/** `store` is the store `facts`, in a transaction of any kind. */
export function openDesk(store: { get(home: string): Promise<FactRecord | undefined> }): Desk {
  const inHand = new Map<string, FactRecord | undefined>();
  return {
    async fetch(homes) {
      const missing = [...new Set(homes)].filter(home => !inHand.has(home));
      const found = await Promise.all(missing.map(home => store.get(home)));
      missing.forEach((home, i) => {
        inHand.set(home, found[i]);
      });
    },
    at: home => inHand.get(home),
    replace(record) {
      inHand.set(record.home, record);
    },
  };
}
