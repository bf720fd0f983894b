// Knows this installation and this browser session: ledger, ids, settings. Refuses to keep a row of the ledger in memory.
import { browser } from 'wxt/browser';
import type { Begun } from '../../lib/background/thread';
import type { Settings } from '../../lib/core/setting';
import { check } from '../../lib/store/canary';
import { type Ledger, openLedger } from '../../lib/store/open';
import { outside } from '../../lib/store/outside';
import { deviceId, readSettings } from '../../lib/store/settings';

export interface Place {
  readonly ledger: Ledger;
  readonly begun: Begun;
  readonly settings: Settings;
  /** This start of the background is also a start of the browser (or of the extension): tab ids of before are void. */
  readonly newSession: boolean;
  /** The browser gave back less than the ledger once held. */
  readonly lost: boolean;
}

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const begunWith = (session: string, device: string, settings: Settings): Begun => {
  const { idleAfter, absence, soundAsks } = settings;
  return { session, device, settings: { idleAfter, absence, soundAsks } };
};

const isLost = async (ledger: Ledger, device: string): Promise<boolean> =>
  (await check(ledger, outside(browser.storage.local), device)) === 'lost';

/** The same place under the settings as they are now. */
export async function withSettings(place: Place): Promise<Place> {
  const settings = await readSettings(browser.storage.local, zoneHere());
  const { session, device } = place.begun;
  return {
    ...place,
    settings,
    begun: begunWith(session, device, settings),
    lost: await isLost(place.ledger, device),
  };
}

export async function findPlace(onClosed: () => void): Promise<Place> {
  const [ledger, settings, device, { session: earlier }] = await Promise.all([
    openLedger('taskfare', { onClosed }),
    readSettings(browser.storage.local, zoneHere()),
    deviceId(browser.storage.local, () => crypto.randomUUID()),
    browser.storage.session.get('session'),
  ]);
  const session = typeof earlier === 'string' ? earlier : crypto.randomUUID();
  if (session !== earlier) await browser.storage.session.set({ session });
  const lost = (await check(ledger, outside(browser.storage.local), device)) === 'lost';
  return {
    ledger,
    settings,
    begun: begunWith(session, device, settings),
    newSession: session !== earlier,
    lost,
  };
}
