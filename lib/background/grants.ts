// Knows which hosts may be read and what must be registered for them. Refuses to talk to the browser: it compares lists.
import type { AttentionState } from '../attention/state';

interface Hosted {
  readonly id: string;
  readonly hosts: readonly string[];
}

export const patternOf = (host: string): string => `https://${host}/*`;

/** The exact hosts of each platform that are granted. On timer only a platform has none, whatever was granted. */
export function readableHosts(
  platforms: readonly Hosted[],
  origins: readonly string[],
  timerOnly: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const granted = new Set(origins);
  const all = granted.has('https://*/*') || granted.has('<all_urls>');
  const hosts = platforms
    .filter(({ id }) => !timerOnly.includes(id))
    .map(({ id, hosts }) => [id, hosts.filter(host => all || granted.has(patternOf(host)))] as const);
  return new Map(hosts.filter(([, readable]) => readable.length > 0));
}

/** Tabs that are about a platform which may not be read any more: what they showed counts no longer. */
export const tabsToLeave = (state: AttentionState, readable: ReadonlyMap<string, unknown>): number[] =>
  Object.entries(state.tabs)
    .filter(([, { own }]) => own !== undefined && !readable.has(own.platform))
    .map(([tab]) => Number(tab));

export interface Wanted {
  /** Script id, unique per platform and world. */
  readonly id: string;
  readonly js: readonly string[];
  readonly world: 'ISOLATED' | 'MAIN';
  readonly runAt: 'document_start' | 'document_end' | 'document_idle';
  readonly matches: readonly string[];
}

export interface Registered {
  readonly id: string;
  readonly matches?: readonly string[];
  readonly js?: readonly string[];
}

export interface Changes {
  readonly register: readonly Wanted[];
  readonly unregister: readonly string[];
}

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');

/** Registering an id twice is an error in both browsers, so a changed one is unregistered first. */
export function changes(wanted: readonly Wanted[], registered: readonly Registered[]): Changes {
  const kept = new Set<string>();
  for (const script of registered) {
    const want = wanted.find(w => w.id === script.id);
    if (want && same(want.matches, script.matches) && same(want.js, script.js)) kept.add(script.id);
  }
  return {
    register: wanted.filter(w => !kept.has(w.id)),
    unregister: registered.filter(r => !kept.has(r.id)).map(r => r.id),
  };
}
