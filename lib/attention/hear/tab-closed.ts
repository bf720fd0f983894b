// Knows that a tab is gone. Refuses to take back what others inherited from it.
import type { Hear } from '../heard';
import { without } from './tabs';

export const tabClosed: Hear<'tabClosed'> = (state, { tab }, rules) => {
  const active = Object.fromEntries(Object.entries(state.active).filter(([, front]) => front !== tab));
  const settle = rules.front(state) === tab;
  return { state: { ...state, tabs: without(state.tabs, tab), active }, settle };
};
