// Knows what a beat proves: the machine was awake, and the worker there until some moment. Refuses to move anything beyond that.
import { type Hear, type Heard, here } from '../heard';
import type { Rules } from '../rules';
import type { AttentionState } from '../state';

export const beat: Hear<'beat'> = (state, { at, presentAt }, rules) => {
  if (state.outside && !state.outside.settled) return { state, settle: true };
  if (state.open && state.quiet !== undefined) return { state, present: at };
  const known = rules.reaches(presentAt, at);
  if (state.open) return { state, present: known };
  return { ...back(state, at, known, rules), settle: true };
};

/** Input after attention stopped: the sign of the return was lost. */
function back(state: AttentionState, at: number, known: number | undefined, rules: Rules): Heard {
  const gone = state.presence === 'unsure' ? state.floor : Math.max(state.floor, state.since);
  if (known === undefined || known <= gone) return { state };
  return here(state, Math.max(known, at - rules.patience), true);
}
