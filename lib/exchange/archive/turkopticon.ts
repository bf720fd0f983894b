// Knows the shape of Turkopticon's first service: mean points of four kinds and how many reviews they are of. Refuses to know today's requesters.
import type { Score } from '../../core/review';
import type { Sums } from '../../core/row';
import { put } from '../../core/sums';
import { type Archive, countIn, isEntry, nameIn, numberIn, rate } from './archive';

const KINDS: Readonly<Record<string, Score>> = {
  pay: 'pay',
  fair: 'fairness',
  fast: 'speed',
  comm: 'communication',
};

/** `{ "A1…": { name, attrs: { comm: "4.50", pay, fair, fast }, reviews, tos_flags } }`; 0 says that nobody gave points. */
export function readTurkopticon(value: unknown): Archive | undefined {
  if (!isEntry(value) || !Object.values(value).some(each => isEntry(each) && isEntry(each.attrs)))
    return undefined;
  return rate(value, entry => {
    const reviews = countIn(entry.reviews);
    if (!isEntry(entry.attrs) || reviews === undefined) return undefined;
    const sums: Sums = {};
    put(sums, ['reviews'], reviews);
    for (const [theirs, ours] of Object.entries(KINDS)) {
      const mean = numberIn(entry.attrs[theirs], 5);
      if (!mean || reviews === 0) continue;
      put(sums, ['score', ours, 'sum'], Math.round(mean * 100) * reviews);
      put(sums, ['score', ours, 'n'], reviews);
    }
    return { ...nameIn(entry.name), sums };
  });
}
