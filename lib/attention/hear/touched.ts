// Knows what a click on a task's page proves: the worker is there, on this task, and may be opening its work. Refuses to know what was clicked.
import { type Subject, subjectKey } from '../../core/subject';
import { type Hear, here } from '../heard';
import { same } from '../holder';
import type { Rules } from '../rules';
import type { AttentionState, TabState } from '../state';
import { everyTab, withTab } from './tabs';

export const touched: Hear<'touched'> = (state, { at, tab }, rules) => {
  const task = state.tabs[tab]?.own;
  const known = withTab(state, tab, { touchedAt: at });
  const inherited = task?.on === 'task' ? lateTouch(known, tab, task, at, rules) : known;
  const taken = task ? overrules(inherited, task, rules) : inherited;
  return here(fronted(taken, tab, at, rules), at, true);
};

/** The click may be reported just after the tab it opened. */
const lateTouch = (state: AttentionState, by: number, task: Subject, at: number, rules: Rules) =>
  everyTab(state, tab => (isLate(tab, by, at, rules) ? { ...tab, inherited: task, side: undefined } : tab));

const isLate = (tab: TabState, by: number, at: number, rules: Rules): boolean =>
  tab.opened?.by === by && !tab.inherited && at >= tab.opened.at && at - tab.opened.at <= rules.late;

/** Work on another task ends a pin and a pause; work on the paused one is remembered, to be asked about. */
function overrules(state: AttentionState, task: Subject, rules: Rules): AttentionState {
  const { paused, pinned, stopped } = state;
  const yields = (kept: Subject | undefined) => kept && rules.yields(subjectKey(kept), subjectKey(task));
  const free = yields(pinned) ? { pinned: undefined, elsewhere: undefined } : {};
  const still = paused?.subject && !yields(paused.subject) ? paused : undefined;
  const again = same(stopped, task) ? undefined : stopped;
  return { ...state, ...free, paused: still && { ...still, touched: true }, stopped: again };
}

/** A click shows which tab is in front, should a switch have been missed; not right after one, as it may be late itself. */
function fronted(state: AttentionState, tab: number, at: number, rules: Rules): AttentionState {
  const { outside, moved } = state;
  const window = state.tabs[tab]?.window;
  const inside = outside && at - outside.since > rules.leave ? undefined : outside;
  const front = rules.shows(tab);
  if (window === undefined || front === undefined || at - moved <= rules.leave)
    return { ...state, outside: inside };
  return { ...state, outside: inside, window, active: { ...state.active, [window]: front } };
}
