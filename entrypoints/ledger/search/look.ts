// Knows how entries are looked through in turns, the newest first. Refuses to know what is looked for.
import type { EntryBlock } from '../../../lib/store/shape';
import { nextTurn } from './turn';

/** Places of a block, in its order. */
export interface Places {
  readonly block: EntryBlock;
  readonly places: readonly number[];
}

/** So long, in ms, nothing else has its turn. */
const TURN = 12;
/** More than are seen at once: with so many a list can be shown. */
const FIRST = 40;

/** `first` is told the keys of the first so many, once there are. */
export function looker(
  placesIn: (block: EntryBlock) => readonly number[],
  first?: (keys: readonly string[]) => void,
) {
  const found: Places[] = [];
  let begun: string[] | undefined = first && [];
  const look = (block: EntryBlock): void => {
    const places = placesIn(block);
    if (places.length === 0) return;
    found.push({ block, places });
    if (begun === undefined) return;
    for (const place of places) begun.push(block.keys[place]!);
    if (begun.length < FIRST) return;
    first?.(begun.slice(0, FIRST));
    begun = undefined;
  };
  return {
    look,
    /** Undefined once it is not wanted any more. */
    async through(
      blocks: readonly EntryBlock[],
      isWanted: () => boolean,
    ): Promise<readonly Places[] | undefined> {
      let turn = performance.now();
      for (const block of blocks) {
        look(block);
        if (performance.now() - turn < TURN) continue;
        await nextTurn();
        turn = performance.now();
        if (!isWanted()) return undefined;
      }
      return found;
    },
  };
}
