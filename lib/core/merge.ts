// Knows how facts with one id become one, and which facts are in force. Refuses to know what they add up to.
import type { Fact, Source } from './fact';
import { canonical } from './identify';

/** How much a source is believed when two statements have one date. */
const RANK: Readonly<Record<Source, number>> = {
  worker: 4,
  response: 3,
  page: 2,
  import: 1,
  sensor: 0,
};

/** Older first; ties by how much the source is believed, then by id. */
const byAge = (a: Fact, b: Fact): number =>
  a.at - b.at || RANK[a.source] - RANK[b.source] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** One of each id (earliest `at` and `seen`, longest span), without what the worker took back; oldest first. */
export function inForce<F extends Fact>(facts: readonly F[], undone: ReadonlySet<string>): F[] {
  return mergeFacts(facts.filter(fact => fact.act === undefined || !undone.has(fact.act)));
}

/** One of each id, oldest first: the same for any order and repetition. */
export function mergeFacts<F extends Fact>(facts: readonly F[]): F[] {
  const byId = new Map<string, F>();
  for (const fact of facts) {
    const known = byId.get(fact.id);
    byId.set(fact.id, known === undefined ? fact : join(known, fact));
  }
  return [...byId.values()].sort(byAge);
}

/** Two copies of one fact. What was also learned outside an act outlives the act. */
function join<F extends Fact>(a: F, b: F): F {
  if (a === b) return a;
  // Copies that say different things under one id are a fault; which of them stays must still not depend on order.
  const [one, other] = [said(a), said(b)];
  const base = one <= other ? a : b;
  const act = a.act === undefined || b.act === undefined ? undefined : a.act < b.act ? a.act : b.act;
  const { act: _act, ...rest } = base as Fact;
  const joined = {
    ...rest,
    at: Math.min(a.at, b.at),
    seen: Math.min(a.seen, b.seen),
    source: RANK[a.source] >= RANK[b.source] ? a.source : b.source,
    device: isSpan(a) ? bothDevices(a.device, b.device) : a.device < b.device ? a.device : b.device,
    ...(act === undefined ? {} : { act }),
    ...(one === other && 'to' in a && 'to' in b && a.kind !== 'income' ? { to: Math.max(a.to, b.to) } : {}),
  } as F;
  // The copy that was there stays as it was written, to the order of its names.
  return canonical(joined) === canonical(a) ? a : joined;
}

const isSpan = (fact: Fact): boolean => fact.kind === 'worked' || fact.kind === 'overhead';

/**
 * A span's id is minted by one clock, so two devices under one id are a fault. Both stay named: were one chosen, a day two
 * clocks had contested would become a day of one, and its neighbours would keep what they had lost to the other.
 */
const bothDevices = (a: string, b: string): string =>
  [...new Set([...a.split(JOINED), ...b.split(JOINED)])].sort().join(JOINED);

/** Stands between the devices of a span that two of them claim. No device's own name has it. */
export const JOINED = '+';

function said(fact: Fact): string {
  const { at: _at, seen: _seen, source: _source, device: _device, act: _act, ...rest } = fact;
  if (fact.kind !== 'income') delete (rest as { to?: number }).to;
  return canonical(rest);
}
