// Knows which platforms the worker has allowed, and whether the open tab is one that could be. Refuses to ask for anything.
import { native } from '../../lib/native';
import { DEFINITIONS, definitionFor } from '../../lib/platforms/catalogue';
import type { Definition } from '../../lib/platforms/format';
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
export async function platformHere(): Promise<Definition | undefined> {
  const [tab] = await native().tabs.query({ active: true, currentWindow: true });
  return tab?.url && URL.canParse(tab.url) ? definitionFor(new URL(tab.url).hostname) : undefined;
}

/** Nothing is offered where the worker chose the timer only. */
export function offerFor(
  definition: Definition | undefined,
  { origins }: Pick<Allowed, 'origins'>,
  timerOnly: readonly string[],
): Offered | undefined {
  if (!definition || timerOnly.includes(definition.id)) return undefined;
  const missing = originsOf(definition.id).filter(origin => !origins.has(origin));
  return missing.length > 0 ? { name: definition.name, origins: missing } : undefined;
}
