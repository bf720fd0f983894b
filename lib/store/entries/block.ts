// Knows how entries lie in blocks, one for each UTC day, newest first. Refuses to know when they are written.
import type { Entry } from '../../core/entry';
import type { EntryBlock } from '../shape';

const DAY = 86_400_000;
/** Between two texts. No word that is looked for holds it. */
const BETWEEN = '\n';

/** New work changes the last blocks only, and blocks in their order are entries in theirs. */
export const blockOf = ({ time }: Pick<Entry, 'time'>): number => Math.max(0, Math.floor(time / DAY));

const newestFirst = (a: Entry, b: Entry): number => b.time - a.time || (a.key < b.key ? 1 : -1);

export function packed(block: number, entries: readonly Entry[]): EntryBlock {
  const all = entries.toSorted(newestFirst);
  let end = -BETWEEN.length;
  return {
    block,
    keys: all.map(entry => entry.key),
    times: Float64Array.from(all, entry => entry.time),
    statuses: all.map(entry => entry.status),
    texts: all.map(entry => entry.text).join(BETWEEN),
    ends: Uint32Array.from(all, entry => {
      end += BETWEEN.length + entry.text.length;
      return end;
    }),
    pays: all.map(entry => entry.pay ?? '').join(BETWEEN),
    hourlies: all.map(entry => entry.hourly ?? '').join(BETWEEN),
  };
}

export const textAt = ({ texts, ends }: EntryBlock, place: number): string =>
  texts.slice(place === 0 ? 0 : ends[place - 1]! + BETWEEN.length, ends[place]!);

/** The money of each entry, by the name of its column. */
export const moneyOf = (block: EntryBlock, column: 'pays' | 'hourlies'): (string | undefined)[] =>
  block[column].split(BETWEEN).map(text => text || undefined);

export function unpacked(block: EntryBlock): Entry[] {
  const [pays, hourlies] = [moneyOf(block, 'pays'), moneyOf(block, 'hourlies')];
  return block.keys.map((key, i) => ({
    key,
    time: block.times[i]!,
    status: block.statuses[i]!,
    text: textAt(block, i),
    pay: pays[i],
    hourly: hourlies[i],
  }));
}

/** Places whose text holds the word, in order. The texts are searched as they lie there: nothing is made of them. */
export function placesOf({ texts, ends }: EntryBlock, word: string): number[] {
  const places: number[] = [];
  let place = 0;
  for (let at = texts.indexOf(word); at !== -1; at = texts.indexOf(word, ends[place])) {
    while (ends[place]! <= at) place++;
    places.push(place);
  }
  return places;
}
