// Knows what every section of the ledger page works with. Refuses to keep rows.
import type { Settings } from '../../lib/core/setting';
import { native } from '../../lib/native';
import { type Ledger, openLedger } from '../../lib/store/open';
import { openSample, type Standing, standing } from '../../lib/store/sample';
import { readSettings } from '../../lib/store/settings';
import { type Platforms, platformsOf } from '../../lib/store/taught';

export interface Desk {
  db: Ledger;
  settings: Settings;
  /** A platform's name for people. */
  nameOf: (platform: string) => string;
  /** With what the worker taught. Without it, those that are built in. */
  platforms?: Platforms;
  /** `shown`: this is the sample, in place of an empty ledger. `could`: it is empty, and a sample may be loaded. */
  sample?: Standing;
}

/** `opened` is told of the worker's own ledger as soon as something can be read there, most often what will be shown. */
export async function findDesk(opened: (own: Pick<Desk, 'db' | 'settings'>) => void): Promise<Desk> {
  const opening = openLedger();
  const drawer = native().storage.local;
  const taught = platformsOf(drawer);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [own, settings] = await Promise.all([opening, readSettings(drawer, timeZone)]);
  // The database answers in the order it is asked: the page's frame is there before the year is read.
  const stands = standing(drawer, own);
  opened({ db: own, settings });
  const [platforms, sample] = await Promise.all([taught, stands]);
  const db = sample === 'shown' ? await openSample() : own;
  return { db, settings, nameOf: id => platforms.get(id)?.name ?? id, platforms, sample };
}
