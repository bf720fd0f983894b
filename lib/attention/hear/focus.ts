// Knows that a window gained the focus, or that none has it. Refuses to take a blur alone for an absence.
import { type Hear, here } from '../heard';

export const focus: Hear<'focus'> = (state, { at, window }) => {
  if (window !== undefined) return here({ ...state, window, outside: undefined, moved: at }, at);
  if (state.outside) return { state, settle: !state.outside.settled };
  return { state: { ...state, outside: { since: at, settled: false } }, settle: true };
};
