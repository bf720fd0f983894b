// Knows that the front tab of a window changed. Refuses to take a window without the focus for attention.
import { type Hear, here } from '../heard';
import { unannounced } from '../inherit';
import { withTab } from './tabs';

export const tabActivated: Hear<'tabActivated'> = (state, { at, tab, window }, rules) => {
  const guess = state.tabs[tab] ? undefined : unannounced(state, tab, at, rules);
  const fronted = {
    ...withTab(state, tab, guess ? { window, inherited: guess, guessed: true } : { window }),
    active: { ...state.active, [window]: tab },
    window: state.window ?? window,
  };
  if (fronted.window !== window) return { state: fronted };
  if (fronted.outside) return { state: { ...fronted, moved: at }, settle: true };
  return here({ ...fronted, moved: at }, at);
};
