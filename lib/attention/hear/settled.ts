// Knows where the worker really is, once asked. Refuses to guess it from a blur: an open popup is presence.
import { type Hear, here } from '../heard';

export const settled: Hear<'settled'> = (state, { at, present, tab, window }) => {
  if (!present) {
    const since = state.outside?.since ?? at;
    return { state: { ...state, outside: { since, settled: true } }, ends: since, why: 'away' };
  }
  const front = window ?? state.window;
  const active = tab === undefined || front === undefined ? state.active : { ...state.active, [front]: tab };
  return here({ ...state, outside: undefined, window: front, active }, at);
};
