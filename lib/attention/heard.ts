// Knows what hearing one signal can say to the machine, and how the worker's presence is told. Refuses to know any signal.
import type { Rules } from './rules';
import type { Signal } from './signal';
import type { Gap, Span } from './span';
import type { AttentionState } from './state';

export interface Heard {
  readonly state: AttentionState;
  /** The worker was surely there at this moment: the span reaches it, or a new one begins with it. */
  readonly present?: number;
  /** When the open span ended, if it does. Absent: at the signal. */
  readonly ends?: number;
  readonly why?: Gap['why'];
  /** Ask for the real state. */
  readonly settle?: boolean;
  readonly spans?: readonly Span[];
}

export type Hear<K extends Signal['is']> = (
  state: AttentionState,
  signal: Extract<Signal, { is: K }>,
  rules: Rules,
) => Heard;

/** The worker is there. What is less sure than their own hand on a page of ours does not lift a lock. */
export function here(state: AttentionState, at: number, sure = false): Heard {
  if (state.presence === 'locked' && !sure) return { state };
  const since = state.presence === 'active' ? state.since : at;
  return { state: { ...state, presence: 'active', since, quiet: undefined }, present: at };
}
