// Knows how to ask the browser where the worker is, and when they were surely there. Refuses to conclude anything.
import { browser } from 'wxt/browser';
import type { Signal } from '../../lib/attention/signal';
import { settled } from '../../lib/background/settle';

/** The shortest interval the browsers allow `idle.queryState` to ask about, in seconds. */
const SHORTEST = 15;
const SETTLE = 1000;

export async function whereabouts(): Promise<Signal> {
  const [window, popups] = await Promise.all([
    browser.windows.getLastFocused().catch(() => undefined),
    chrome.runtime.getContexts({ contextTypes: ['POPUP' as chrome.runtime.ContextType] }).catch(() => []),
  ]);
  const [tab] =
    window?.id === undefined ? [] : await browser.tabs.query({ active: true, windowId: window.id });
  return settled({ popupOpen: popups.length > 0, window, tab: tab?.id }, Date.now());
}

/** Asks after a moment, once: a window switch blurs before it focuses. */
export function settler(tell: (signal: Signal) => Promise<void>): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(
      () =>
        void whereabouts()
          .then(tell)
          .catch(() => undefined),
      SETTLE,
    );
  };
}

/** `active` says that there was input in the last 15 s, no more: presence is sure only up to then. */
export async function beat(idleAfter: number): Promise<Signal> {
  const [recent, state] = await Promise.all([
    browser.idle.queryState(SHORTEST),
    browser.idle.queryState(Math.max(SHORTEST, Math.round(idleAfter / 1000))),
  ]);
  const at = Date.now();
  const sure = recent === 'active' ? SHORTEST * 1000 : state === 'active' ? idleAfter : undefined;
  return { is: 'beat', at, presentAt: sure === undefined ? undefined : at - sure };
}
