// Knows what a tab's own page is about. Refuses to take a page for a sign of the worker: pages reload themselves.
import type { Hear } from '../heard';
import { same } from '../holder';
import { withTab } from './tabs';

/** The click that took a task (and may open its work at once) is a click on it; one that ended the task before is not. */
export const page: Hear<'page'> = (state, { tab, subject }) => {
  const known = state.tabs[tab]?.own;
  const touch = known?.on !== 'task' || same(known, subject) ? {} : { touchedAt: undefined };
  const shown = withTab(state, tab, { own: subject, ...touch });
  return { state: same(state.stopped, subject) ? { ...shown, stopped: undefined } : shown };
};

/** An address we may not see: the tab is about nothing of its own any more. What it inherited stays. */
export const left: Hear<'left'> = (state, { tab }) =>
  state.tabs[tab] ? { state: withTab(state, tab, { own: undefined, touchedAt: undefined }) } : { state };
