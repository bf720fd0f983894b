// Knows the worker's answer to an offered gap, and the settings they chose. Refuses to change what was measured.
import type { Hear } from '../heard';
import { takeToo } from '../taken';

export const answered: Hear<'answered'> = (state, { gap: id, answer }) => {
  const gap = state.gaps.find(g => g.id === id);
  if (!gap) return { state };
  const { subject, from, to } = gap;
  return {
    state: { ...state, gaps: state.gaps.filter(g => g !== gap), taken: takeToo(state, gap) },
    spans: [{ id, subject, from, to, answer }],
  };
};

export const asked: Hear<'asked'> = (state, { gap: id }) => ({
  state: { ...state, gaps: state.gaps.map(gap => (gap.id === id ? { ...gap, asked: true } : gap)) },
});

export const settings: Hear<'settings'> = (state, { settings }) => ({ state: { ...state, settings } });
