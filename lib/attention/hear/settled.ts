// Knows where the worker really is, once asked. Refuses to guess it from a blur: an open popup is presence. An answer that tells nothing new is no sign of the worker.
import { type Hear, here } from '../heard';

export const settled: Hear<'settled'> = (state, { at, present, tab, window }, rules) => {
  if (!present) {
    const since = state.outside?.since ?? at;
    return { state: { ...state, outside: { since, settled: true } }, ends: since, why: 'away' };
  }
  const front = window ?? state.window;
  const active = tab === undefined || front === undefined ? state.active : { ...state.active, [front]: tab };
  const seen = { ...state, outside: undefined, window: front, active };
  return rules.tells(state, rules.front(seen)) ? here(seen, at) : { state: seen };
};
