// Knows what a new tab is to the task it was opened from: part of it, beside it, or nothing. Refuses to know any address.
import type { Subject } from '../../core/subject';
import type { Hear } from '../heard';
import { attended } from '../holder';
import { inheritance, newWindow } from '../inherit';
import type { Rules } from '../rules';
import type { AttentionState } from '../state';
import { withTab } from './tabs';

export const tabOpened: Hear<'tabOpened'> = (state, { at, tab, window, opener }, rules) => {
  const from = opener === undefined ? undefined : state.tabs[opener];
  const known = state.tabs[tab];
  const inherited =
    rules.sure(known) ?? (from ? inheritance(from, at, rules) : newWindow(state, window, at, rules));
  const side = inherited ? undefined : (known?.side ?? from?.side ?? taskInFront(state, at, rules));
  const opened = opener === undefined ? undefined : { at, by: opener };
  return { state: withTab(state, tab, { window, inherited, guessed: undefined, side, opened }) };
};

/** A tab may be in front before it is said to be new: then attention has just left the task for it. */
function taskInFront(state: AttentionState, at: number, rules: Rules): Subject | undefined {
  const { before } = state;
  const just = before && at - before.to <= rules.late ? before.subject : undefined;
  const subject = attended(state, rules) ?? just;
  return subject?.on === 'task' ? subject : undefined;
}
