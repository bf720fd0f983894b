// Knows every judgement the machine makes, by name (design §4). Refuses to know when it is asked for one.
// They are one argument of `attend`, so that the scenario suite can switch each off and see what it prevents.
import type { Subject } from '../core/subject';
import type { AttentionSettings } from './signal';
import type { AttentionState, TabState } from './state';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export const RULES = {
  /** Without any signal for longer than this the machine slept: three beats. */
  patience: 90 * SECOND,
  /** A clock that steps back by no more than this stands still until it has caught up. */
  step: 90 * SECOND,
  /** A tab inherits only if its opener's task page was clicked this shortly before: Chromium names an opener for Ctrl+T too. */
  leave: 3 * SECOND,
  /** A click may be reported after the tab it opened, by as much as this. */
  late: SECOND,
  /** How long beats go on after attention stopped with a task in front, in case the sign of the return is lost. */
  listening: 15 * MINUTE,
  /** Without any signal for longer than this, the clock may have been set. */
  silence: 60 * MINUTE,
  /** Unanswered offers kept. */
  offers: 20,

  /** Attention is on one tab: the active one of the window that has the focus. */
  front: (state: AttentionState): number | undefined =>
    state.window === undefined ? undefined : state.active[state.window],
  /** What a tab is about: its own page before what it inherited. */
  about: (tab: TabState | undefined): Subject | undefined => tab?.own ?? tab?.inherited,
  /** A tab opened by an inheriting tab (a survey that opens pages) inherits as well. */
  passesOn: (opener: TabState): Subject | undefined => (opener.own ? undefined : opener.inherited),
  /** Firefox names no opener for a link that opens a window: a window nobody has seen is new. */
  opens: (active: AttentionState['active'], window: number): boolean => active[window] === undefined,
  /** Browsers count tabs upwards: one greater than all known is new, even if nobody said so. */
  newer: (known: readonly string[], tab: number): boolean => known.every(id => Number(id) < tab),
  /** What was only guessed gives way to what is said. */
  sure: (tab: TabState | undefined): Subject | undefined => (tab?.guessed ? undefined : tab?.inherited),
  /** The worker's own words come before anything the tabs say. */
  paused: (state: AttentionState): boolean => state.paused !== undefined,
  pinned: (state: AttentionState): Subject | undefined => state.pinned,
  stopped: (state: AttentionState): Subject | undefined => state.stopped,
  /** A click on another task's page says more than a pin or a pause that was forgotten. */
  yields: (kept: string, touched: string): boolean => kept !== touched,
  /** A click shows which tab is in front, should a switch have been missed. */
  shows: (touched: number): number | undefined => touched,
  /** A blur that has settled is an absence; before, it proves nothing. */
  gone: (state: AttentionState): boolean => state.outside?.settled === true,

  /** An answer to where the worker is shows them only if it tells something new. */
  tells: (before: AttentionState, front: number | undefined): boolean =>
    before.outside !== undefined || front !== RULES.front(before),
  /** Only input is presence: not a machine that woke, not a lock screen. */
  there: (presence: AttentionState['presence']): boolean => presence === 'active',
  /** A background that was restarted is told `idle` again: said once is enough. */
  repeated: (state: AttentionState): boolean =>
    state.presence === 'idle' || state.presence === 'locked' || state.quiet !== undefined,
  /** Idleness began with the last input, not when it was noticed. */
  lastInput: (at: number, after: number): number => at - after,
  /** No input is not absence while the tab in front plays or fills the screen, or the work is out of sight. */
  exempt: (tab: TabState | undefined, elsewhere: boolean): boolean =>
    elsewhere || tab?.audible === true || tab?.fullscreen === true,
  /** But not for ever. */
  asksAfter: (settings: AttentionSettings): number => settings.soundAsks,
  /** Nothing known of the worker for this long, and no `idle` either: a signal was lost. */
  staleAfter: (settings: AttentionSettings): number => 90 * SECOND + settings.idleAfter,
  /** A beat lengthens the span only to a moment the worker is known to have been there. */
  reaches: (presentAt: number | undefined, at: number): number | undefined =>
    presentAt === undefined ? undefined : Math.min(presentAt, at),
  /** What was written is never taken back, by backdating or by a clock. */
  keeps: (written: number, end: number): number => Math.max(written, end),
  /** Where a span is cut by a gap in the signals: what was written stands, nothing is added. */
  cutAt: (written: number, _at: number): number => written,

  /** A short absence counts as work, marked assumed. */
  fills: (absence: number, threshold: number): boolean => absence <= threshold,
  /** A longer one is offered to the worker. */
  asks: (absence: number, threshold: number): boolean => absence > threshold,
  /** An end ends the task for every tab, and what came before it is no absence. */
  ends: (subject: string, ended: string): boolean => subject === ended,
  /** Something else that held attention in between is no absence either. */
  forgets: (): boolean => true,
  /** A start of the browser makes every tab id void. */
  restarted: (_before: AttentionState, fresh: AttentionState): AttentionState => fresh,
  /** A start is a start only if the session is new. */
  isNew: (session: string, before: string): boolean => session !== before,
  /** A clock that goes back makes its old run out of bounds. */
  bounds: (taken: AttentionState['taken']): AttentionState['taken'] => taken,
};

export type Rules = typeof RULES;
