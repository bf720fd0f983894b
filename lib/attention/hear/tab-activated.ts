// Knows that the front tab of a window changed. Refuses to take a window without the focus for attention.
import { type Hear, here } from '../heard';
import { withTab } from './tabs';

export const tabActivated: Hear<'tabActivated'> = (state, { at, tab, window }) => {
  const fronted = {
    ...withTab(state, tab, { window }),
    active: { ...state.active, [window]: tab },
    window: state.window ?? window,
  };
  if (fronted.window !== window) return { state: fronted };
  if (fronted.outside) return { state: { ...fronted, moved: at }, settle: true };
  return here({ ...fronted, moved: at }, at);
};
