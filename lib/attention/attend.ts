// Knows the whole of attention as one step: a state, a signal, the spans that follow. Refuses to know a browser, a clock or a disk.
//
// A signal passes three stages. `tick` hears what its time says of the time before it (sleep, a clock that was set). Its handler in
// `hear/` changes what is known: tabs, windows, presence, the worker's words. `follow` compares what attention is on now with the span
// that is open, closes the one and opens the other, and tells a short absence (assumed) from a longer one (offered).
// Every judgement is a line of `RULES`. A span's `to` is only ever a moment the worker is known to have been there, so the state can
// be written after each signal, and nothing that was written is ever shortened.
//
// Known limits: a machine that sleeps for less than `patience` is not noticed. After a clock is set back, no time is counted until it has passed the
// run it repeats, except where that run began after a silence of an hour.

import { tick } from './clock';
import { follow } from './follow';
import { answered, asked, settings } from './hear/answered';
import { beat } from './hear/beat';
import { elsewhere, pause, resume, stop, timer } from './hear/commands';
import { ended } from './hear/ended';
import { focus } from './hear/focus';
import { active, idle, locked } from './hear/idle';
import { left, page } from './hear/page';
import { audible, fullscreen } from './hear/playing';
import { settled } from './hear/settled';
import { started } from './hear/started';
import { tabActivated } from './hear/tab-activated';
import { tabClosed } from './hear/tab-closed';
import { tabOpened } from './hear/tab-opened';
import { touched } from './hear/touched';
import type { Hear } from './heard';
import { RULES, type Rules } from './rules';
import type { Signal } from './signal';
import type { Attended, AttentionState } from './state';

const HEARD: { readonly [K in Signal['is']]: Hear<K> } = {
  started,
  tabActivated,
  tabOpened,
  tabClosed,
  focus,
  settled,
  page,
  left,
  touched,
  idle,
  active,
  locked,
  audible,
  fullscreen,
  beat,
  ended,
  pause,
  resume,
  stop,
  elsewhere,
  timer,
  answered,
  asked,
  settings,
};

/** Hears one signal. Spans come out in the order they are to be written; the same id again lengthens. */
export function attend(state: AttentionState, signal: Signal, rules: Rules = RULES): Attended {
  const ticked = tick(state, signal, rules);
  const { at } = ticked;
  const hear = HEARD[signal.is] as Hear<Signal['is']>;
  const heard = hear(ticked.state, { ...signal, at }, rules);
  const followed = follow(heard, at, rules);
  const now = { ...followed.state, last: at };
  return {
    state: now,
    spans: [...ticked.spans, ...(heard.spans ?? []), ...followed.spans],
    settle: heard.settle ?? false,
    beats: now.open !== undefined || listens(now, rules),
  };
}

/** The sign of the worker's return may be lost: for a while, beats look for it. */
const listens = ({ before, last }: AttentionState, rules: Rules): boolean =>
  before !== undefined && before.why !== 'paused' && last - before.to <= rules.listening;
