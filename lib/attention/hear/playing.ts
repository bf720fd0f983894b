// Knows which tabs play sound or fill the screen. Refuses to start anything for it: only the worker's input does.
import type { Hear } from '../heard';
import { withTab } from './tabs';

export const audible: Hear<'audible'> = (state, { tab, audible }) => ({
  state: withTab(state, tab, { audible: audible || undefined }),
});

export const fullscreen: Hear<'fullscreen'> = (state, { tab, fullscreen }) => ({
  state: withTab(state, tab, { fullscreen: fullscreen || undefined }),
});
