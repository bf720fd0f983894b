// Knows which platforms the worker has allowed, and whether the open tab is one that could be. Refuses to ask for anything.
import { native } from '../../lib/native';
import { DEFINITIONS, definitionFor } from '../../lib/platforms/catalogue';
import { originsOf } from '../welcome/grants';

export interface Allowed {
  origins: ReadonlySet<string>;
  allowed: boolean;
  nameOf: (platform: string) => string;
}

export interface Offered {
  name: string;
  origins: readonly string[];
}

export async function allowedNow(): Promise<Allowed> {
  const { origins = [] } = await native().permissions.getAll();
  const granted = new Set(origins);
  return {
    origins: granted,
    allowed: granted.size > 0,
    nameOf: id => (Object.hasOwn(DEFINITIONS, id) ? DEFINITIONS[id]!.name : id),
  };
}

/** `activeTab` shows the address of the tab the popup was opened on, and no other. */
export async function offerFor({ origins }: Allowed): Promise<Offered | undefined> {
  const [tab] = await native().tabs.query({ active: true, currentWindow: true });
  if (!tab?.url || !URL.canParse(tab.url)) return undefined;
  const definition = definitionFor(new URL(tab.url).hostname);
  const missing = definition ? originsOf(definition.id).filter(origin => !origins.has(origin)) : [];
  return definition && missing.length > 0 ? { name: definition.name, origins: missing } : undefined;
}
