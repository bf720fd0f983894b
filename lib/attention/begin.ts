// Knows the state of a machine that has heard nothing yet. Refuses to restore one.
import type { AttentionSettings } from './signal';
import type { AttentionState } from './state';

/** `session`: new for every start of the browser; span ids begin with it. */
export const begin = (session: string, settings: AttentionSettings, at: number): AttentionState => ({
  session,
  settings,
  tabs: {},
  active: {},
  moved: at,
  gaps: [],
  presence: 'active',
  since: at,
  last: at,
  spans: 0,
  floor: at,
  era: at,
  taken: [],
});
