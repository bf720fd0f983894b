// Knows the shape of Turkopticon's second service: sums of reward and time, and how many workers said what. Refuses to know today's requesters.
import type { Sums } from '../../core/row';
import { put } from '../../core/sums';
import { type Archive, countIn, type Entry, isEntry, nameIn, numberIn, rate } from './archive';

/**
 * `{ data: [{ id, attributes: { aggregates: { all: { reward: [dollars, seconds, n], rejected: [n, of], broken: [n, of] … }, recent } } }] }`
 * as the service gave it, or `{ "A1…": { all, recent } }` as tools kept it. `recent` is part of `all` and is not added to it.
 * A later tool kept only what it showed, `all: { hourly: "6.00", broken: 2 … }`: a mean of nobody knows how many, which counts as one.
 */
export function readTurkopticon2(value: unknown): Archive | undefined {
  const entries = isEntry(value) && Array.isArray(value.data) ? byId(value.data) : value;
  if (!isEntry(entries) || !Object.values(entries).some(each => isEntry(each) && isEntry(each.all)))
    return undefined;
  return rate(entries, ({ all, name }) => {
    if (!isEntry(all)) return undefined;
    const reward = list(all.reward);
    const [dollars, seconds, n] = [numberIn(reward[0], 1e7), numberIn(reward[1], 1e10), countIn(reward[2])];
    const sums: Sums = {};
    put(sums, ['reviews'], n ?? 0);
    const mean = numberIn(all.hourly, 10_000);
    if (dollars !== undefined && seconds) {
      put(sums, ['money', 'USD', 'earned'], Math.round(dollars * 1e6));
      put(sums, ['money', 'USD', 'worked'], Math.round(seconds * 1000));
    } else if (mean) {
      put(sums, ['wage', 'USD', 'sum'], Math.round(mean * 1e6));
      put(sums, ['wage', 'USD', 'n'], 1);
    }
    const [rejected, of] = [countIn(list(all.rejected)[0]), countIn(list(all.rejected)[1])];
    if (rejected !== undefined && of !== undefined && of >= rejected) {
      put(sums, ['status', 'rejected'], rejected);
      put(sums, ['status', 'approved'], of - rejected);
    }
    put(sums, ['tag', 'broken'], countIn(list(all.broken)[0] ?? all.broken) ?? 0);
    return { ...nameIn(name), sums };
  });
}

const byId = (data: readonly unknown[]): Entry =>
  Object.fromEntries(
    data.flatMap(each => {
      if (!isEntry(each) || typeof each.id !== 'string' || !isEntry(each.attributes)) return [];
      const { aggregates, rname } = each.attributes;
      return isEntry(aggregates) ? [[each.id, { ...aggregates, name: rname }] as const] : [];
    }),
  );

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
