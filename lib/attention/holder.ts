// Knows what holds attention in a state. Refuses to know since when, or what becomes of it.
import { type Subject, subjectKey } from '../core/subject';
import type { Rules } from './rules';
import type { AttentionState, TabState } from './state';

export const same = (a: Subject | undefined, b: Subject | undefined): boolean =>
  a !== undefined && b !== undefined && subjectKey(a) === subjectKey(b);

export function frontTab(state: AttentionState, rules: Rules): TabState | undefined {
  const id = rules.front(state);
  return id === undefined ? undefined : state.tabs[id];
}

/** What attention would be on if the worker is there. */
export function holder(state: AttentionState, rules: Rules): Subject | undefined {
  if (rules.paused(state)) return undefined;
  const pinned = rules.pinned(state);
  if (pinned) return pinned;
  if (rules.gone(state)) return undefined;
  const subject = rules.about(frontTab(state, rules));
  return same(subject, rules.stopped(state)) ? undefined : subject;
}

/** What attention is on. */
export const attended = (state: AttentionState, rules: Rules): Subject | undefined =>
  rules.there(state.presence) ? holder(state, rules) : undefined;

/** Whether missing input says nothing about the worker now. */
export const exempt = (state: AttentionState, rules: Rules): boolean =>
  rules.exempt(frontTab(state, rules), state.elsewhere === true);
