// Knows which stretches of the clock were run through before it was set, so that no instant is counted twice. Refuses to know what was in them.
import type { AttentionState, Stretch } from './state';

const KEPT = 32;
const OLDEST = 48 * 3_600_000;

/** The end of the latest span. */
const reached = (state: AttentionState): number => Math.max(state.floor, state.open?.to ?? state.floor);

/** Adds the run of the clock that ends now, as far as spans were opened in it. */
export const take = (state: AttentionState, at: number): readonly Stretch[] =>
  kept([...state.taken, { from: state.era, to: reached(state) }], at);

/** Adds a stretch that became a span afterwards, where the run of the clock does not hold it already. */
export const takeToo = (state: AttentionState, { from, to }: Stretch): readonly Stretch[] =>
  from >= state.era && to <= reached(state) ? state.taken : kept([...state.taken, { from, to }], state.last);

const kept = (taken: readonly Stretch[], at: number): readonly Stretch[] =>
  taken.filter(t => t.to > t.from && t.to > at - OLDEST).slice(-KEPT);

/** The first moment at or after this one that lies in no such stretch. */
export function clear(taken: readonly Stretch[], at: number): number {
  const inside = taken.find(t => at >= t.from && at < t.to);
  return inside ? clear(taken, inside.to) : at;
}

/** Where a stretch that began free first meets one of them. */
export function wall(taken: readonly Stretch[], from: number, to: number): number | undefined {
  const met = taken.filter(t => t.from >= from && t.from < to).map(t => t.from);
  return met.length > 0 ? Math.min(...met) : undefined;
}
