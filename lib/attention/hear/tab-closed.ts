// Knows that a tab is gone. Refuses to take back what others inherited from it.
import type { Hear } from '../heard';
import { without } from './tabs';

export const tabClosed: Hear<'tabClosed'> = (state, { tab }) => {
  const active = Object.fromEntries(Object.entries(state.active).filter(([, front]) => front !== tab));
  return { state: { ...state, tabs: without(state.tabs, tab), active } };
};
