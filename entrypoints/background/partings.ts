// Knows when words that pages left behind are taken up: at each start, before anything else is heard. Refuses to believe them: the door does.
import { browser } from 'wxt/browser';
import { admitParting, type House } from '../../lib/background/door';
import { PARTING_SLOTS, partingKey } from '../../lib/page/parting';
import type { Writer } from './write';

const KEYS = Array.from({ length: PARTING_SLOTS }, (_, slot) => partingKey(slot));

export interface Partings {
  /** Whether this word was taken up from storage; resolves once all are. */
  wasTaken(id: string | undefined): Promise<boolean>;
  /** It arrived as a message, and is on disk. */
  forget(id: string | undefined): Promise<void>;
}

export function partings(house: () => Promise<House>, ledger: Writer): Partings {
  // The write of a word wakes a background that sleeps; hearing of it needs no more than that.
  browser.storage.onChanged.addListener(() => undefined);
  const taken = new Set<string>();

  const take = async (): Promise<void> => {
    const found = await browser.storage.local.get(KEYS);
    const door = await house();
    const words = Object.values(found).map(left => admitParting(left, door, Date.now()));
    const admitted = words.filter(word => typeof word !== 'string').sort((a, b) => a.at - b.at);
    for (const { id, at, tab, carries } of admitted) {
      taken.add(id);
      await ledger.saw(carries, tab, at);
    }
    if (words.length > 0) await browser.storage.local.remove(Object.keys(found));
  };
  const all = take().catch(() => undefined);

  return {
    async wasTaken(id) {
      await all;
      return id !== undefined && taken.has(id);
    },
    async forget(id) {
      if (id !== undefined) await browser.storage.local.remove(partingKey(id.split('.')[0] ?? ''));
    },
  };
}
