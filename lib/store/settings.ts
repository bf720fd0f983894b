// Knows where the worker's settings and the installation's id are kept, and what holds until they are set. Refuses to guess a zone: it is told.
import type { Settings } from '../core/setting';

/** The part of `storage.local` that is needed. */
export interface Drawer {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Outlier's workers report warnings after anything that touches its pages: there, only the worker's own timer runs. */
export const defaultSettings = (zone: string): Settings => ({
  zone,
  idleAfter: 60_000,
  absence: 120_000,
  soundAsks: 1_800_000,
  rates: [],
  timerOnly: ['outlier'],
});

/** Fields the worker never set follow the defaults, also ones that a later version adds. */
export async function readSettings(drawer: Drawer, zone: string): Promise<Settings> {
  const { settings } = await drawer.get('settings');
  return { ...defaultSettings(zone), ...(settings as Partial<Settings> | undefined) };
}

export async function changeSettings(drawer: Drawer, change: Partial<Settings>): Promise<void> {
  const { settings } = await drawer.get('settings');
  await drawer.set({ settings: { ...(settings as Partial<Settings> | undefined), ...change } });
}

/** The random id of this installation; made once, by the first who asks. */
export async function deviceId(drawer: Drawer, fresh: () => string): Promise<string> {
  const { device } = await drawer.get('device');
  if (typeof device === 'string') return device;
  const made = fresh();
  await drawer.set({ device: made });
  return made;
}
