// Knows this installation and this browser session: ledger, ids, settings. Refuses to keep a row of the ledger in memory.
import { browser } from 'wxt/browser';
import type { Begun } from '../../lib/background/thread';
import type { Settings } from '../../lib/core/setting';
import { type Ledger, openLedger } from '../../lib/store/open';
import { deviceId, readSettings } from '../../lib/store/settings';

export interface Place {
  readonly ledger: Ledger;
  readonly begun: Begun;
  readonly settings: Settings;
  /** This start of the background is also a start of the browser (or of the extension): tab ids of before are void. */
  readonly newSession: boolean;
}

export async function findPlace(): Promise<Place> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [ledger, settings, device, { session: earlier }] = await Promise.all([
    openLedger(),
    readSettings(browser.storage.local, zone),
    deviceId(browser.storage.local, () => crypto.randomUUID()),
    browser.storage.session.get('session'),
  ]);
  const session = typeof earlier === 'string' ? earlier : crypto.randomUUID();
  if (session !== earlier) await browser.storage.session.set({ session });
  const { idleAfter, absence, soundAsks } = settings;
  return {
    ledger,
    settings,
    begun: { session, device, settings: { idleAfter, absence, soundAsks } },
    newSession: session !== earlier,
  };
}
