// Knows how what was found becomes one list in the wanted order. Refuses to find it.
import type { Wanted } from '../../../components/ledger/wanted';
import type { Settings } from '../../../lib/core/setting';
import { type Hit, inOrder } from './hit';
import type { Places } from './look';

export interface Listed {
  /** In the wanted order. */
  readonly keys: readonly string[];
  /** When each of them was. */
  readonly times: readonly number[];
}

/** `found` is newest first. In order of time nothing is made for each but its place in the list: a letter finds most of them. */
export function listed(
  found: readonly Places[],
  wanted: Wanted,
  settings: Pick<Settings, 'display' | 'rates' | 'zone'>,
): Listed {
  const byTime = wanted.sort === 'newest' || wanted.sort === 'oldest';
  const { keys, times } = byTime ? inTime(found) : ofHits(inOrder(hitsOf(found), wanted, settings));
  return wanted.sort === 'oldest' ? { keys: keys.reverse(), times: times.reverse() } : { keys, times };
}

function inTime(found: readonly Places[]) {
  const keys: string[] = [];
  const times: number[] = [];
  for (const { block, places } of found) {
    for (const place of places) {
      keys.push(block.keys[place]!);
      times.push(block.times[place]!);
    }
  }
  return { keys, times };
}

const hitsOf = (found: readonly Places[]): Hit[] =>
  found.flatMap(({ block, places }) => places.map(place => ({ block, place })));

const ofHits = (hits: readonly Hit[]) => ({
  keys: hits.map(({ block, place }) => block.keys[place]!),
  times: hits.map(({ block, place }) => block.times[place]!),
});
