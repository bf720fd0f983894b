// Knows what must be registered for the hosts the worker granted. Refuses to talk to the browser: it compares two lists.

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
