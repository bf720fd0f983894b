// Knows which task a new tab belongs to, by where it was opened from. Refuses to know its address.
import type { Subject } from '../core/subject';
import { frontTab } from './holder';
import type { Rules } from './rules';
import type { AttentionState, TabState } from './state';

/** The task a tab opened now by this one belongs to. */
export function inheritance(opener: TabState, at: number, rules: Rules): Subject | undefined {
  return opener.own?.on === 'task' ? clicked(opener, at, rules) : rules.passesOn(opener);
}

/** A tab in a new window, without an opener: so a browser tells of a link that opens one. */
export function newWindow(state: AttentionState, window: number, at: number, rules: Rules) {
  return rules.opens(state.active, window) ? clicked(frontTab(state, rules), at, rules) : undefined;
}

/** A tab nobody said was opened, in front: newer than all that are known, and just after a click, it is the click's. */
export function unannounced(state: AttentionState, tab: number, at: number, rules: Rules) {
  return rules.newer(Object.keys(state.tabs), tab) ? clicked(frontTab(state, rules), at, rules) : undefined;
}

function clicked(tab: TabState | undefined, at: number, rules: Rules): Subject | undefined {
  const { own, touchedAt } = tab ?? {};
  const just = touchedAt !== undefined && at >= touchedAt && at - touchedAt <= rules.leave;
  return own?.on === 'task' && just ? own : undefined;
}
