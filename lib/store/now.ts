// Knows what must be on disk for the clock to go on after the background was stopped. Refuses to know how it is written.
import type { AttentionState } from '../attention/state';
import type { Health } from '../core/health';
import type { Tentative } from '../core/known';

export interface Lent {
  readonly platform: string;
  readonly until: number;
}

/** The one row of the present, written in the same transaction as the spans that follow from it. */
export interface NowRow {
  readonly key: 'now';
  readonly attention: AttentionState;
  /** Submits that only a later banner confirms, by tab. */
  readonly tentatives: Readonly<Record<number, Tentative>>;
  /** When each platform's list was last seen: for a minute, a page of it that nobody knows counts as searching. */
  readonly searched?: Readonly<Record<string, number>>;
  /** Tabs on such a page, and until when it counts. */
  readonly lent?: Readonly<Record<number, Lent>>;
  /** Readings that fail. */
  readonly health?: Health;
  /** The browser session the tab ids belong to. After a restart of the browser they are void. */
  readonly session: string;
}
