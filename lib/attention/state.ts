// Knows what the machine must remember between two signals, all of it plain data (one row on disk). Refuses to decide anything.
import type { Subject } from '../core/subject';
import type { AttentionSettings } from './signal';
import type { Gap, Span } from './span';

export interface TabState {
  /** Absent until the browser has said it: a page may report before its tab does. */
  readonly window?: number;
  /** What its own page is about. */
  readonly own?: Subject;
  /** Inherited from the tab that opened it. */
  readonly inherited?: Subject;
  /** Nobody said where it was opened; `inherited` is taken from the click just before. */
  readonly guessed?: true;
  /** Opened while this task had attention, and not from its page: an absence from it. */
  readonly side?: Subject;
  readonly touchedAt?: number;
  /** When and from which tab it was opened: a click may be reported after the tab it opened. */
  readonly opened?: { readonly at: number; readonly by: number };
  readonly audible?: true;
  readonly fullscreen?: true;
}

/** A stretch of the clock. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface AttentionState {
  readonly session: string;
  readonly settings: AttentionSettings;
  readonly tabs: Readonly<Record<number, TabState>>;
  /** The active tab of each window. */
  readonly active: Readonly<Record<number, number>>;
  /** The window that has the focus, or had it last. */
  readonly window?: number;
  /** When attention last moved to another tab or window. */
  readonly moved: number;
  /** No browser window has the focus since then. Until it is `settled` it proves nothing. */
  readonly outside?: { readonly since: number; readonly settled: boolean };
  /** The span that is open now. Its `to` is what is written: the latest moment the worker is known to have been there. */
  readonly open?: Span;
  /** Offered and not answered. The oldest are dropped: unanswered means left out. */
  readonly gaps: readonly Gap[];
  /** `touched`: the worker went on working on it all the same. */
  readonly paused?: { readonly at: number; readonly subject?: Subject; readonly touched?: true };
  /** A subject that holds attention whatever the tabs say: a timer by hand, or (`elsewhere`) work out of sight, where idle says nothing. */
  readonly pinned?: Subject;
  readonly elsewhere?: true;
  /** The worker said stop: it holds no attention until it is touched, shown anew, or something else was attended to. */
  readonly stopped?: Subject;
  /** `unsure`: the machine slept or signals were lost; the next sign of the worker decides. */
  readonly presence: 'active' | 'idle' | 'locked' | 'unsure';
  /** When `presence` last changed. */
  readonly since: number;
  /** The latest input, while a playing tab (or work elsewhere) keeps the span open without any. */
  readonly quiet?: number;
  /** The latest signal's time: what a clock that jumps back is measured against. */
  readonly last: number;
  /** How many ids were given out. */
  readonly spans: number;
  /** The end of the latest span: no later one begins before it. */
  readonly floor: number;
  /** The latest task span that ended, when and why: what an absence is measured from. */
  readonly before?: { readonly subject: Subject; readonly to: number; readonly why: Gap['why'] };
  /** Since when the clock has run without a jump of hours, and the stretches it ran through earlier, which no span may enter again. */
  readonly era: number;
  readonly taken: readonly Stretch[];
}

/** What the machine answers. `settle`: ask for the real state in a second. `beats`: whether the alarm is needed. */
export interface Attended {
  readonly state: AttentionState;
  readonly spans: readonly Span[];
  readonly settle: boolean;
  readonly beats: boolean;
}
