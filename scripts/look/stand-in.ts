// Knows what a page of the extension asks of the browser, answered by made-up answers. Refuses to stand in for it in any test.

/** Runs in the page before its scripts. `messages`: the language's file. */
export function standIn(
  messages: Record<string, { message: string }>,
  language: string,
  granted: readonly string[],
  settings: object,
  sample: boolean,
  { taught, lessons, tab }: { taught?: object; lessons?: object; tab?: string },
  lost: boolean,
): void {
  const listener = { addListener() {}, removeListener() {} };
  const canary = lost ? { install: 'look', facts: 12_480 } : undefined;
  const own = { zone: 'Europe/Paris', ...settings };
  const drawer: Record<string, unknown> = { settings: own, sample, taught, canary };
  const session: Record<string, unknown> = { lessons };
  const browser = {
    i18n: {
      getMessage: (key: string, subs: string[] = []) =>
        (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => subs[Number(n) - 1] ?? ''),
      getUILanguage: () => language,
    },
    permissions: {
      getAll: async () => ({ origins: granted }),
      contains: async () => false,
      request: async () => true,
      remove: async () => true,
      onAdded: listener,
      onRemoved: listener,
    },
    runtime: { sendMessage: async () => undefined, getURL: (path: string) => path },
    storage: {
      onChanged: listener,
      local: {
        get: async (key: string) => ({ [key]: drawer[key] }),
        set: async (items: object) => void Object.assign(drawer, items),
        onChanged: listener,
      },
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (items: object) => void Object.assign(session, items),
        onChanged: listener,
      },
    },
    tabs: { query: async () => (tab ? [{ id: 1, url: tab }] : []), create: async () => ({}) },
  };
  Object.assign(globalThis, { browser });
}
