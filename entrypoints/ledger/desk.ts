// Knows what every section of the ledger page works with. Refuses to keep rows.
import type { Settings } from '../../lib/core/setting';
import { native } from '../../lib/native';
import { DEFINITIONS } from '../../lib/platforms/catalogue';
import { type Ledger, openLedger } from '../../lib/store/open';
import { readSettings } from '../../lib/store/settings';

export interface Desk {
  db: Ledger;
  settings: Settings;
  /** A platform's name for people. */
  nameOf: (platform: string) => string;
}

export async function findDesk(): Promise<Desk> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [db, settings] = await Promise.all([openLedger(), readSettings(native().storage.local, timeZone)]);
  const nameOf = (id: string) => (Object.hasOwn(DEFINITIONS, id) ? DEFINITIONS[id]!.name : id);
  return { db, settings, nameOf };
}
