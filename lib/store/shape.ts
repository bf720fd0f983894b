// Knows what lies in each store of the database. Refuses to know how it got there.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Entry } from '../core/entry';
import type { Fact, Status } from '../core/fact';
import type { RatingSource, SourceRating } from '../core/rating-source';
import type { RequesterRow, Sums, TaskRow } from '../core/row';
import type { DayLine } from './day-line';
import type { NowRow } from './now';

export type { NowRow } from './now';

/** The facts of one home (see `lib/core/home`), in the order of `inOrder`. All else in it is derived from them. */
export interface FactRecord {
  readonly home: string;
  readonly facts: readonly Fact[];
  /** Acts its facts belong to. */
  readonly acts: readonly string[];
  /** `UTC day|origin` of each span of attention in it: what shows that two clocks ran on one day. */
  readonly origins: readonly string[];
}

/** What one record of unpaid work adds to the local days. */
export interface UnpaidRow {
  readonly home: string;
  readonly platform: string;
  readonly days: Readonly<Record<string, Sums>>;
}

/** Records whose rows must be projected again: all of them, one platform's, or one act's. `after` is the last home done. */
export interface Recount {
  readonly of: 'all' | 'platform' | 'act';
  /** The platform or the act. */
  readonly name: string;
  readonly after: string;
}

/** What the ledger knows of itself. Lies beside `now`, under its own key. */
export interface LedgerRow {
  readonly key: 'ledger';
  /** The installation it belongs to. */
  readonly install?: string;
  readonly facts: number;
  /** How often rows were written: whoever remembers an order of them knows when it is out of date. */
  readonly changes: number;
  /** Whose days the rows are laid on. Another one in the settings means that all must be projected again. */
  readonly zone?: string;
  readonly recounts: readonly Recount[];
  /** The worker stopped the recounts; they wait until the worker, or another recount that is due, goes on. */
  readonly held?: true;
  /** Rows were dropped: what is not counted again yet is in no figure. */
  readonly dropped?: true;
}

/** Entries of tasks that have an end (see `lib/core/entry`), of one UTC day, newest first, column by column: read in one go. */
export interface EntryBlock {
  readonly block: number;
  readonly keys: readonly string[];
  readonly times: Float64Array;
  readonly statuses: readonly Status[];
  /** One text for all, and where each ends in it. */
  readonly texts: string;
  readonly ends: Uint32Array;
  /** One line for each entry. */
  readonly pays: string;
  readonly hourlies: string;
}

/** Up to which number of the log the blocks are right. */
export interface EntryMark {
  readonly block: -1;
  readonly upTo: number;
  /** How often all blocks were thrown away. */
  readonly era: number;
  /** They are being made from rows: place in the order of time up to which that is done. */
  readonly building?: readonly [] | readonly [time: number, key: string];
}

/** A task whose entry in a block is out of date: the block it was in, and what it says now. */
export interface EntryLine {
  readonly n?: number;
  readonly key: string;
  readonly was?: number;
  readonly now?: Entry;
}

export interface Shape extends DBSchema {
  facts: { key: string; value: FactRecord; indexes: { act: string; origin: string } };
  tasks: {
    key: string;
    value: TaskRow;
    indexes: {
      /** [time, key] */
      time: [number, string];
      /** [platform, requester, time, key] */
      requester: [string, string, number, string];
      /** [status, platform, time, key] */
      status: [string, string, number, string];
      /** Only rows that are paid for a period. */
      periodEnd: number;
    };
  };
  unpaid: { key: string; value: UnpaidRow };
  days: { key: [string, string]; value: DayLine };
  requesters: { key: [string, string]; value: RequesterRow; indexes: { last: number } };
  now: { key: string; value: NowRow | LedgerRow };
  /** What others say of requesters: their files, and each file's lines by requester. Not facts: no projection reads them. */
  sources: { key: string; value: RatingSource };
  ratings: {
    key: [string, string, string];
    value: SourceRating;
    indexes: { requester: [string, string] };
  };
  /** Keys of this installation; the private half never leaves the browser. */
  keys: { key: string; value: { readonly name: string; readonly pair: CryptoKeyPair } };
  entries: { key: number; value: EntryBlock | EntryMark };
  /** Tasks whose entry in a block is out of date, in the order it happened. Whoever wrote brings the blocks up to date (`foldEntries`). */
  entryLog: { key: number; value: EntryLine };
}

export type Ledger = IDBPDatabase<Shape>;
export type StoreName = StoreNames<Shape>;
export type Writing = IDBPTransaction<Shape, StoreName[], 'readwrite'>;

export const STORES: StoreName[] = ['facts', 'tasks', 'unpaid', 'days', 'requesters', 'now', 'entryLog'];
