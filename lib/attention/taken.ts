// Knows which stretches of the clock were run through before it was set, so that no instant is counted twice. Refuses to know what was in them.
import type { AttentionState, Stretch } from './state';

const KEPT = 32;
const OLDEST = 48 * 3_600_000;

/** Adds the run of the clock that ends now, as far as spans were opened in it. */
export function take(state: AttentionState, at: number): readonly Stretch[] {
  const run = { from: state.era, to: Math.max(state.floor, state.open?.to ?? state.floor) };
  return [...state.taken, run].filter(t => t.to > t.from && t.to > at - OLDEST).slice(-KEPT);
}

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
