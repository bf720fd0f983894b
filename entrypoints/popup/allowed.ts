// Knows which platforms the worker has allowed, and whether the open tab is one that could be. Refuses to ask for anything.
import { native } from '../../lib/native';
import type { Definition } from '../../lib/platforms/format';
import { type Platforms, platformAt, platformsOf } from '../../lib/store/taught';
import { originsOf } from '../welcome/grants';

export interface Allowed {
  origins: ReadonlySet<string>;
  allowed: boolean;
  nameOf: (platform: string) => string;
  platforms: Platforms;
}

export interface Offered {
  name: string;
  origins: readonly string[];
}

export async function allowedNow(): Promise<Allowed> {
  const [{ origins = [] }, platforms] = await Promise.all([
    native().permissions.getAll(),
    platformsOf(native().storage.local),
  ]);
  const granted = new Set(origins);
  return {
    origins: granted,
    allowed: granted.size > 0,
    nameOf: id => platforms.get(id)?.name ?? id,
    platforms,
  };
}

/** `activeTab` shows the address of the tab the popup was opened on, and no other. */
export async function tabHere(): Promise<{ id: number; url: URL } | undefined> {
  const [tab] = await native().tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return undefined;
  return { id: tab.id, url: new URL(tab.url) };
}

export async function platformHere(platforms: Platforms): Promise<Definition | undefined> {
  const here = await tabHere();
  return here && platformAt(platforms, here.url.hostname);
}

/** Nothing is offered where the worker chose the timer only. */
export function offerFor(
  definition: Definition | undefined,
  { origins }: Pick<Allowed, 'origins'>,
  timerOnly: readonly string[],
): Offered | undefined {
  if (!definition || timerOnly.includes(definition.id)) return undefined;
  const missing = originsOf(definition).filter(origin => !origins.has(origin));
  return missing.length > 0 ? { name: definition.name, origins: missing } : undefined;
}
