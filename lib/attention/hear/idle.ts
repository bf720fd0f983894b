// Knows what the system says of the worker's input. Refuses to believe it twice: a restarted background hears `idle` again.
import { type Hear, here } from '../heard';
import { exempt } from '../holder';

export const idle: Hear<'idle'> = (state, { at, after }, rules) => {
  if (rules.repeated(state)) return { state };
  const last = rules.lastInput(at, after);
  if (state.open && exempt(state, rules)) return { state: { ...state, quiet: last } };
  return { state: { ...state, presence: 'idle', since: at }, ends: last, why: 'idle' };
};

export const active: Hear<'active'> = (state, { at }) => ({
  ...here(state, at, true),
  settle: state.outside?.settled === true,
});

export const locked: Hear<'locked'> = (state, { at }) => ({
  state: { ...state, presence: 'locked', since: at, quiet: undefined },
  why: 'locked',
});
