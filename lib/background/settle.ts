// Knows how the browser's answers say where the worker is. Refuses to ask: the answers come in.
import type { Signal } from '../attention/signal';

export interface Whereabouts {
  readonly popupOpen: boolean;
  readonly window?: { readonly id?: number; readonly focused: boolean; readonly state?: string };
  /** The active tab of that window. */
  readonly tab?: number;
}

/** A blur alone proves nothing: a focused window or our own open popup is presence; a minimised window is not. */
export function settled(where: Whereabouts, at: number): Signal {
  const { window } = where;
  const focused = window?.focused === true && window.state !== 'minimized';
  return {
    is: 'settled',
    at,
    present: focused || where.popupOpen,
    window: window?.id,
    tab: where.tab,
  };
}
