// Knows what the worker chose for the chip on each platform: whether it is there, and where. Refuses to know anything of the ledger.
import type { Spot } from './spot';

/** Under `chip` in `storage.local`, by platform. An options page may write it; the chip follows. */
export interface Kept {
  readonly off?: boolean;
  readonly spot?: Spot;
}
export type Chosen = Readonly<Record<string, Kept>>;

export interface Drawer {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const CHIP = 'chip';

/** `quiet`: the definition says that nothing is drawn there unless the worker asks for it. */
export const isOff = (chosen: Chosen, platform: string, quiet = false): boolean =>
  chosen[platform]?.off ?? quiet;

export const readChosen = async (drawer: Drawer): Promise<Chosen> =>
  ((await drawer.get(CHIP))[CHIP] as Chosen | undefined) ?? {};

export async function choose(drawer: Drawer, platform: string, change: Kept): Promise<void> {
  const chosen = await readChosen(drawer);
  await drawer.set({ [CHIP]: { ...chosen, [platform]: { ...chosen[platform], ...change } } });
}
