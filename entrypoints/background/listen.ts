// Knows which browser events are signals. Refuses to interpret them: the attention machine does.
import { browser } from 'wxt/browser';
import type { Signal } from '../../lib/attention/signal';

type Tell = (...signals: readonly Signal[]) => Promise<void>;

const NO_WINDOW = -1;

/** Registers every listener at once and synchronously, so that a stopped background is woken by each of them. */
export function listen(
  tell: Tell,
  hosts: () => Promise<ReadonlyMap<string, readonly string[]>>,
  idleAfter: () => Promise<number>,
): void {
  const at = (): number => Date.now();
  const send = (signal: Signal): void => void tell(signal).catch(() => undefined);

  /** On a granted host the page itself reports; any other address, seen or unseen, is elsewhere. */
  const leave = async (tab: number, url: string | undefined, when: number): Promise<void> => {
    const granted = [...(await hosts()).values()].flat();
    const here = url !== undefined && URL.canParse(url) && granted.includes(new URL(url).hostname);
    if (!here) send({ is: 'left', at: when, tab });
  };

  browser.tabs.onActivated.addListener(({ tabId, windowId }) =>
    send({ is: 'tabActivated', at: at(), tab: tabId, window: windowId }),
  );
  browser.tabs.onCreated.addListener(({ id, windowId, openerTabId }) => {
    if (id === undefined || windowId === undefined) return;
    send({ is: 'tabOpened', at: at(), tab: id, window: windowId, opener: openerTabId });
  });
  browser.tabs.onRemoved.addListener(tab => send({ is: 'tabClosed', at: at(), tab }));
  browser.tabs.onUpdated.addListener((tab, change, { url }) => {
    if (change.audible !== undefined) send({ is: 'audible', at: at(), tab, audible: change.audible });
    if (change.status === 'loading') void leave(tab, url, at());
  });
  browser.windows.onFocusChanged.addListener(window =>
    send({ is: 'focus', at: at(), window: window === NO_WINDOW ? undefined : window }),
  );
  browser.idle.onStateChanged.addListener(state => {
    const now = at();
    const signals: Record<typeof state, () => Promise<Signal>> = {
      active: async () => ({ is: 'active', at: now }),
      locked: async () => ({ is: 'locked', at: now }),
      idle: async () => ({ is: 'idle', at: now, after: await idleAfter() }),
    };
    void signals[state]().then(send);
  });
}
