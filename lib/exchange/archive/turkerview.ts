// Knows the shape of TurkerView's requesters: a mean wage and how many reviews it is of. Refuses to know today's requesters.
import type { Score } from '../../core/review';
import type { Sums } from '../../core/row';
import { put } from '../../core/sums';
import { type Archive, countIn, type Entry, isEntry, nameIn, numberIn, rate } from './archive';

const KINDS: Readonly<Record<string, Score>> = { pay: 'pay', fast: 'speed', comm: 'communication' };

/**
 * `{ requesters: { "A1…": { requester_name, reviews, wages: { average: { wage } }, ratings } } }`, or the older
 * `{ "A1…": { reviews, ratings: { hourly, pay, fast, comm } } }`. Only means were kept: they are told as means, weighed by
 * reviews among themselves, and never mixed with sums. Its own words for a rating (not numbers) are left out.
 */
export function readTurkerView(value: unknown): Archive | undefined {
  const entries = isEntry(value) && isEntry(value.requesters) ? value.requesters : value;
  if (!isEntry(entries) || !Object.values(entries).some(isTheirs)) return undefined;
  return rate(entries, entry => {
    const reviews = countIn(entry.reviews) ?? 1;
    const ratings = isEntry(entry.ratings) ? entry.ratings : {};
    const wage = numberIn(wageIn(entry) ?? ratings.hourly, 10_000);
    const sums: Sums = {};
    put(sums, ['reviews'], countIn(entry.reviews) ?? 0);
    if (wage !== undefined) {
      put(sums, ['wage', 'USD', 'sum'], Math.round(wage * 1e6) * reviews);
      put(sums, ['wage', 'USD', 'n'], reviews);
    }
    for (const [theirs, ours] of Object.entries(KINDS)) {
      const mean = numberIn(ratings[theirs], 5);
      if (!mean) continue;
      put(sums, ['score', ours, 'sum'], Math.round(mean * 100) * reviews);
      put(sums, ['score', ours, 'n'], reviews);
    }
    return { ...nameIn(entry.requester_name ?? entry.name), sums };
  });
}

const isTheirs = (each: unknown): boolean =>
  isEntry(each) && (isEntry(each.wages) || (isEntry(each.ratings) && each.attrs === undefined));

function wageIn({ wages }: Entry): unknown {
  return isEntry(wages) && isEntry(wages.average) ? wages.average.wage : undefined;
}
