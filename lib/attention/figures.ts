// Knows what the machine's state says at a moment, for popup, badge and chip. Refuses to know what was earned.
import type { Subject } from '../core/subject';
import { holder } from './holder';
import { RULES } from './rules';
import type { Gap } from './span';
import type { AttentionState } from './state';

export interface AttentionFigures {
  /** What is being timed; while paused or away, what was or would be. */
  readonly subject?: Subject;
  /** `timing`: a span is open. `waiting`: a subject is in front, and the worker is not known to be there. */
  readonly is: 'timing' | 'paused' | 'waiting' | 'nothing';
  /** The time of the open span that is not in the ledger yet, ms: add it to the task's worked time. */
  readonly unwritten: number;
  /** The whole open span so far, ms. */
  readonly live: number;
  /** By hand, or out of sight. */
  readonly pinned: boolean;
  readonly gaps: readonly Gap[];
}

/** `at`: now, UTC ms. A state nothing was heard of for longer than the machine's patience stands at what is written. */
export function figures(state: AttentionState, at: number): AttentionFigures {
  const { open, paused, gaps } = state;
  const common = { pinned: state.pinned !== undefined, gaps };
  if (open) {
    const heard = at >= state.last && at - state.last <= RULES.patience;
    const to = heard ? Math.max(at, open.to) : open.to;
    return { ...common, subject: open.subject, is: 'timing', unwritten: to - open.to, live: to - open.from };
  }
  if (paused) return { ...common, subject: paused.subject, is: 'paused', unwritten: 0, live: 0 };
  const subject = holder(state, RULES);
  return { ...common, subject, is: subject ? 'waiting' : 'nothing', unwritten: 0, live: 0 };
}
