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

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The same place under the settings as they are now. */
export async function withSettings(place: Place): Promise<Place> {
  const settings = await readSettings(browser.storage.local, zoneHere());
  const { idleAfter, absence, soundAsks } = settings;
  return { ...place, settings, begun: { ...place.begun, settings: { idleAfter, absence, soundAsks } } };
}

export async function findPlace(): Promise<Place> {
  const [ledger, settings, device, { session: earlier }] = await Promise.all([
    openLedger(),
    readSettings(browser.storage.local, zoneHere()),
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
