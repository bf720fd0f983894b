// Knows what the time of a signal says of the time before it: a gap, a sleep, a clock that was set. Refuses to know what the signal says.
import { exempt } from './holder';
import { close, type Written } from './mint';
import type { Rules } from './rules';
import type { Signal } from './signal';
import type { AttentionState } from './state';
import { take, wall } from './taken';

export interface Ticked extends Written {
  /** The signal's time; a small step back stands still instead. */
  readonly at: number;
}

export function tick(state: AttentionState, { at, is }: Signal, rules: Rules): Ticked {
  const back = state.last - at;
  if (back > rules.step) return { state: turnedBack(state, at), at, spans: [] };
  if (back >= 0) return { state, at: state.last, spans: [] };
  const cut = is === 'started' ? { state, spans: [] } : interrupted(state, at, rules);
  if (-back <= rules.silence) return { ...cut, at };
  const era = at - rules.patience;
  return { ...cut, state: { ...cut.state, era, taken: take(state, at) }, at };
}

/** Where a span must end because of what the time says, before the signal is heard. */
function interrupted(state: AttentionState, at: number, rules: Rules): Written {
  const { open, quiet, settings } = state;
  if (!open) return { state, spans: [] };
  const slept = at - state.last > rules.patience;
  const stale = quiet === undefined && at - open.to > rules.staleAfter(settings);
  if (stale && !slept && exempt(state, rules)) return { state: { ...state, quiet: open.to }, spans: [] };
  if (slept || stale) {
    const cut = close(state, rules.cutAt(open.to, at), 'away', rules);
    return { state: { ...cut.state, presence: 'unsure', since: at, quiet: undefined }, spans: cut.spans };
  }
  const asked = quiet === undefined ? at : quiet + rules.asksAfter(settings);
  if (at > asked) {
    const cut = close(state, asked, state.elsewhere ? 'idle' : 'sound', rules);
    return { state: { ...cut.state, presence: 'idle', since: at, quiet: undefined }, spans: cut.spans };
  }
  const met = wall(rules.bounds(state.taken), open.from, at);
  return met === undefined ? { state, spans: [] } : close(state, met, 'away', rules);
}

/** The clock was set back: what is written stands, no later span enters the stretch it ran through, no offer reaches into it. */
function turnedBack(state: AttentionState, at: number): AttentionState {
  const { quiet, outside, paused } = state;
  return {
    ...state,
    open: undefined,
    before: undefined,
    gaps: state.gaps.filter(g => g.to <= at),
    taken: take(state, at),
    era: at,
    floor: at,
    moved: Math.min(state.moved, at),
    since: Math.min(state.since, at),
    quiet: quiet === undefined ? undefined : Math.min(quiet, at),
    outside: outside && { ...outside, since: Math.min(outside.since, at) },
    paused: paused && { ...paused, at: Math.min(paused.at, at) },
  };
}
