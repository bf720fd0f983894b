// Knows how spans follow from what a signal changed: close what attention left, open what it is on now. Refuses to know the signal.
import type { Heard } from './heard';
import { attended, exempt, same } from './holder';
import { close, lengthen, open, type Written } from './mint';
import type { Rules } from './rules';
import type { AttentionState } from './state';

export function follow(heard: Heard, at: number, rules: Rules): Written {
  const state = calmed(heard.state, at, rules);
  const subject = attended(state, rules);
  if (subject && same(state.open?.subject, subject))
    return heard.present === undefined ? { state, spans: [] } : lengthen(state, heard.present, rules);
  const left = close(state, heard.ends ?? at, heard.why ?? whyNow(state), rules);
  if (!subject) return left;
  const begun = open(left.state, subject, heard.present ?? at, rules);
  return { state: begun.state, spans: [...left.spans, ...begun.spans] };
}

/** A worker who gave no input for a while is idle as soon as nothing excuses it. */
function calmed(state: AttentionState, at: number, rules: Rules): AttentionState {
  if (state.quiet === undefined || exempt(state, rules)) return state;
  return { ...state, quiet: undefined, presence: 'idle', since: at };
}

const whyNow = (state: AttentionState) => (state.presence === 'idle' ? 'idle' : 'away');
