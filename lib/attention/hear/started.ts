// Knows what a new browser session means: what was open ends where it was written, every tab id is void. Refuses to fill anything in.
import { begin } from '../begin';
import type { Hear } from '../heard';
import { offer } from '../mint';

export const started: Hear<'started'> = (state, { session, at }, rules) => {
  if (!rules.isNew(session, state.session)) return { state };
  const { open, gaps, spans, taken, era, floor } = state;
  const empty = { ...begin(session, state.settings, at), gaps, spans, taken, era, floor };
  const fresh = rules.restarted(state, empty);
  if (!open) return { state: fresh };
  const cut = rules.cutAt(open.to, at);
  return {
    state: offer({ ...fresh, floor: Math.max(floor, cut) }, open.subject, cut, at, 'died', rules),
    spans: cut > open.to ? [{ ...open, to: cut }] : [],
  };
};
