// Knows what the machine must remember between two signals, all of it plain data (one row on disk). Refuses to decide anything.
import type { Subject } from '../core/subject';
import type { AttentionSettings } from './signal';
import type { Gap, Span } from './span';

export interface TabState {
  readonly window: number;
  /** What its own page is about. */
  readonly own?: Subject;
  /** Inherited from the tab that opened it. */
  readonly inherited?: Subject;
  /** Opened while this task had attention, and not from its page: an absence from it. */
  readonly side?: Subject;
  readonly touchedAt?: number;
  readonly audible?: true;
  readonly fullscreen?: true;
}

export interface AttentionState {
  readonly session: string;
  readonly settings: AttentionSettings;
  readonly tabs: Readonly<Record<number, TabState>>;
  /** The active tab of each window. */
  readonly active: Readonly<Record<number, number>>;
  readonly window?: number;
  /** The span that is open now. */
  readonly open?: Span;
  /** Offered and not answered. */
  readonly gaps: readonly Gap[];
  readonly paused?: { readonly at: number; readonly subject?: Subject };
  readonly pinned?: Subject;
  readonly presence: 'active' | 'idle' | 'locked' | 'away';
  /** The latest signal's time: what a clock that jumps back is measured against. */
  readonly last: number;
  readonly spans: number;
  /** The latest task span that ended, and when: what an absence is measured from. */
  readonly before?: { readonly subject: Subject; readonly to: number };
}

/** What the machine answers. `settle`: ask for the real state in a second. `beats`: whether the alarm is needed. */
export interface Attended {
  readonly state: AttentionState;
  readonly spans: readonly Span[];
  readonly settle: boolean;
  readonly beats: boolean;
}
