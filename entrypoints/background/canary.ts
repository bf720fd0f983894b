// Knows what is done about the canary: raise its floor now and then, warn when the ledger came back smaller. Refuses to start afresh in silence.
import { browser } from 'wxt/browser';
import { raiseFloor } from '../../lib/store/canary';
import { outside } from '../../lib/store/outside';
import type { Place } from './place';

/** Not while a loss is unanswered: the floor is what shows it. */
export async function raise({ ledger, lost }: Place): Promise<void> {
  if (!lost) await raiseFloor(ledger, outside(browser.storage.local));
}

/** Once a browser session: the page says what happened and what can be done. */
export async function warnOfLoss(): Promise<void> {
  const { warned } = await browser.storage.session.get('warned');
  if (warned === true) return;
  await browser.storage.session.set({ warned: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/recovery.html') });
}
