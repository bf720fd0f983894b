// Knows what every section of the ledger page works with. Refuses to keep rows.
import type { Settings } from '../../lib/core/setting';
import { native } from '../../lib/native';
import { type Ledger, openLedger } from '../../lib/store/open';
import { readSettings } from '../../lib/store/settings';
import { type Platforms, platformsOf } from '../../lib/store/taught';

export interface Desk {
  db: Ledger;
  settings: Settings;
  /** A platform's name for people. */
  nameOf: (platform: string) => string;
  /** With what the worker taught. Without it, those that are built in. */
  platforms?: Platforms;
}

export async function findDesk(): Promise<Desk> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const drawer = native().storage.local;
  const [db, settings, platforms] = await Promise.all([
    openLedger(),
    readSettings(drawer, timeZone),
    platformsOf(drawer),
  ]);
  return { db, settings, nameOf: id => platforms.get(id)?.name ?? id, platforms };
}
