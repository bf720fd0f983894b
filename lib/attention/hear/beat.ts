// Knows what a beat proves: the machine was awake, and the worker there until some moment. Refuses to move anything beyond that.
import { type Hear, here } from '../heard';

export const beat: Hear<'beat'> = (state, { at, presentAt }, rules) => {
  if (state.outside && !state.outside.settled) return { state, settle: true };
  if (state.open && state.quiet !== undefined) return { state, present: at };
  const known = rules.reaches(presentAt, at);
  if (known === undefined || state.presence === 'locked') return { state };
  if (state.open) return { state, present: known };
  if (known <= state.floor) return { state };
  return here(state, Math.max(known, at - rules.patience));
};
