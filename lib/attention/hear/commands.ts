// Knows the worker's own words: pause, resume, stop, elsewhere, timer. Refuses to weigh them against the browser's: a word is enough.
import { type Hear, here } from '../heard';
import { holder } from '../holder';
import { offer } from '../mint';

export const pause: Hear<'pause'> = (state, { at }, rules) => {
  if (state.paused) return { state };
  const subject = state.open?.subject ?? holder(state, rules);
  return { ...here({ ...state, paused: { at, subject } }, at, true), why: 'paused' };
};

/** Ends a pause; without one, the pin. */
export const resume: Hear<'resume'> = (state, { at }, rules) => {
  const { paused } = state;
  if (!paused)
    return here({ ...state, pinned: undefined, elsewhere: undefined, stopped: undefined }, at, true);
  const free = { ...state, paused: undefined };
  const { subject, touched } = paused;
  const asked = subject && touched ? offer(free, subject, paused.at, at, 'paused', rules) : free;
  return here(asked, at, true);
};

/** Ends the pin or the pause, and takes attention off what it was on until the worker turns to it again. */
export const stop: Hear<'stop'> = (state, { at }, rules) => {
  const { paused, open } = state;
  const stopped = open?.subject ?? paused?.subject ?? holder(state, rules);
  const off = { ...state, paused: undefined, pinned: undefined, elsewhere: undefined, stopped };
  return { ...here(off, at, true), why: 'paused' };
};

export const elsewhere: Hear<'elsewhere'> = (state, { at, subject }) =>
  here({ ...state, paused: undefined, stopped: undefined, pinned: subject, elsewhere: true }, at, true);

export const timer: Hear<'timer'> = (state, { at, subject }) =>
  here({ ...state, paused: undefined, stopped: undefined, pinned: subject, elsewhere: undefined }, at, true);
