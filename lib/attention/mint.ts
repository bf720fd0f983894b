// Knows how spans and gaps are opened, lengthened, closed and offered, and how each gets its id. Refuses to know why.
import type { Subject } from '../core/subject';
import { frontTab, same } from './holder';
import type { Rules } from './rules';
import type { Gap, Span } from './span';
import type { AttentionState } from './state';
import { clear, wall } from './taken';

export interface Written {
  readonly state: AttentionState;
  readonly spans: readonly Span[];
}

const id = (state: AttentionState): string => `${state.session}.${state.spans}`;

/** Lengthens the open span; never writes it unchanged, so never empty. */
export function lengthen(state: AttentionState, end: number, rules: Rules): Written {
  const { open } = state;
  const to = open && rules.keeps(open.to, end);
  if (!open || to === undefined || to === open.to) return { state, spans: [] };
  const longer = { ...open, to };
  return { state: { ...state, open: longer }, spans: [longer] };
}

/** Ends the open span, at its written end at the earliest. */
export function close(state: AttentionState, end: number, why: Gap['why'], rules: Rules): Written {
  if (!state.open) return { state, spans: [] };
  const { state: last, spans } = lengthen(state, end, rules);
  const { subject, to } = last.open!;
  const how = same(frontTab(state, rules)?.side, subject) ? 'sideTab' : why;
  const before = subject.on === 'task' ? { subject, to, why: how } : state.before;
  return { state: { ...last, open: undefined, floor: Math.max(last.floor, to), before }, spans };
}

/** Opens a span. A short absence from the same unfinished task becomes an assumed span, a longer one an offer. */
export function open(state: AttentionState, subject: Subject, at: number, rules: Rules): Written {
  const from = clear(rules.bounds(state.taken), Math.max(at, state.floor));
  const { state: back, spans } = absence(state, subject, from, rules);
  const span = { id: id(back), subject, from, to: from };
  return { state: { ...back, open: span, spans: back.spans + 1, stopped: undefined }, spans };
}

/** What the time since the task's latest span was, if this is the same task again. */
function absence(state: AttentionState, subject: Subject, to: number, rules: Rules): Written {
  const { before, settings } = state;
  if (!before) return { state, spans: [] };
  if (!same(before.subject, subject)) {
    return { state: rules.forgets() ? { ...state, before: undefined } : state, spans: [] };
  }
  const here = { ...state, before: undefined };
  const length = to - before.to;
  if (length <= 0 || before.why === 'paused' || wall(rules.bounds(state.taken), before.to, to) !== undefined)
    return { state: here, spans: [] };
  if (!rules.fills(length, settings.absence))
    return { state: offer(here, subject, before.to, to, before.why, rules), spans: [] };
  const span = { id: id(here), subject, from: before.to, to, assumed: settings.absence };
  return { state: { ...here, spans: here.spans + 1 }, spans: [span] };
}

/** Offers a gap for a decision, if it is long enough to be worth one. */
export function offer(
  state: AttentionState,
  subject: Subject,
  from: number,
  to: number,
  why: Gap['why'],
  rules: Rules,
): AttentionState {
  if (subject.on !== 'task' || to <= from || wall(rules.bounds(state.taken), from, to) !== undefined)
    return state;
  if (why !== 'died' && !rules.asks(to - from, state.settings.absence)) return state;
  const gap = { id: id(state), subject, from, to, why };
  return { ...state, gaps: [...state.gaps, gap].slice(-rules.offers), spans: state.spans + 1 };
}
