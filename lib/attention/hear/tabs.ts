// Knows how to change what is remembered of one tab, or of all. Refuses to know what is remembered.
import type { AttentionState, TabState } from '../state';

export const withTab = (state: AttentionState, id: number, change: Partial<TabState>): AttentionState => ({
  ...state,
  tabs: { ...state.tabs, [id]: { ...state.tabs[id], ...change } },
});

export const everyTab = (state: AttentionState, change: (tab: TabState) => TabState): AttentionState => ({
  ...state,
  tabs: Object.fromEntries(Object.entries(state.tabs).map(([id, tab]) => [id, change(tab)])),
});

/** The same record without one number. */
export function without<T>(record: Readonly<Record<number, T>>, id: number): Record<number, T> {
  const { [id]: _gone, ...rest } = record;
  return rest;
}
