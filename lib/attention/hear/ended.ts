// Knows that a task ended: no tab is about it any more. Refuses to know how it ended.
import { type Subject, subjectKey } from '../../core/subject';
import type { Hear } from '../heard';
import { offer } from '../mint';
import type { Rules } from '../rules';
import type { AttentionState } from '../state';
import { everyTab } from './tabs';

export const ended: Hear<'ended'> = (state, { at, subject }, rules) => {
  const keep = <S extends Subject>(s: S | undefined) =>
    s && rules.ends(subjectKey(s), subjectKey(subject)) ? undefined : s;
  const tabs = everyTab(state, tab => ({
    ...tab,
    own: keep(tab.own),
    inherited: keep(tab.inherited),
    side: keep(tab.side),
  }));
  const pinned = keep(state.pinned);
  const before = keep(state.before?.subject) && state.before;
  const asked = lifted(tabs, subject, at, rules);
  return { state: { ...asked, pinned, elsewhere: pinned && state.elsewhere, before } };
};

/** A pause nobody lifted ends with its task; if the worker went on all the same, it is offered. */
function lifted(state: AttentionState, subject: Subject, at: number, rules: Rules): AttentionState {
  const { paused } = state;
  if (!paused?.subject || !rules.ends(subjectKey(paused.subject), subjectKey(subject))) return state;
  const free = { ...state, paused: undefined };
  return paused.touched ? offer(free, paused.subject, paused.at, at, 'paused', rules) : free;
}
