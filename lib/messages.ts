// Knows every message there is: its name, what it carries, what comes back. Refuses to know who handles it.
import type { PageKind, Sighting } from './core/sighting';

/** What the watch script says of the page it is on, each time that changes. */
export interface PageReport {
  readonly platform: string;
  readonly kind: PageKind;
  /** Path and query of the page: names a task whose id cannot be read. Hashed at the door, never stored. */
  readonly place: string;
  readonly sightings: readonly Sighting[];
}

/** From a platform's page. Everything in it is hostile until the door has checked it. */
export interface FromPage {
  report: { carries: PageReport; returns: undefined };
  /** The tap saw responses the definition names. */
  observed: { carries: { platform: string; sightings: readonly Sighting[] }; returns: undefined };
  /** A click or submit on a task page. */
  touched: { carries: { platform: string }; returns: undefined };
  fullscreen: { carries: { platform: string; fullscreen: boolean }; returns: undefined };
}

/** From extension pages only. */
export interface FromWorker {
  pause: { carries: undefined; returns: undefined };
  resume: { carries: undefined; returns: undefined };
  stop: { carries: undefined; returns: undefined };
  /** A grant was given or taken back: register, serve open tabs, or unregister. */
  reconcile: { carries: undefined; returns: undefined };
  /** Another page wrote to the ledger (an import, an edit): badge and title follow. */
  ledgerChanged: { carries: undefined; returns: undefined };
}

export type Messages = FromPage & FromWorker;
export type Name = keyof Messages;
export type Message<N extends Name = Name> = {
  [K in N]: { readonly is: K; readonly carries: Messages[K]['carries'] };
}[N];
