// Knows how to ask the browser where the worker is, and when they were surely there. Refuses to conclude anything.
import { browser } from 'wxt/browser';
import type { Signal } from '../../lib/attention/signal';
import { settled } from '../../lib/background/settle';

/** What `idle.queryState` is asked about, in seconds: the browsers answer nothing finer than the first. */
const ASKED = [15, 30, 45];
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

/** `active` says that there was input in the last so many seconds, no more: presence is sure only up to then. */
export async function beat(idleAfter: number): Promise<Signal> {
  const after = Math.max(ASKED[0]!, Math.round(idleAfter / 1000));
  const seconds = [...ASKED.filter(s => s < after), after];
  const states = await Promise.all(seconds.map(s => browser.idle.queryState(s)));
  const at = Date.now();
  const sure = seconds.find((_, i) => states[i] === 'active');
  return { is: 'beat', at, presentAt: sure === undefined ? undefined : at - sure * 1000 };
}
