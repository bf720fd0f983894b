// Knows how a script is run in Firefox's own window, where its internals are. Refuses to know what it does there.
import type { Browser } from 'puppeteer-core';

interface Bidi {
  readonly connection: { send(method: string, params: object): Promise<{ result: never }> };
}
interface Said {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** The expression's value, if it is a string. */
export const inChrome = async (browser: Browser, expression: string): Promise<string> => {
  const { connection } = browser as unknown as Bidi;
  const tree: { contexts: { context: string }[] } = (
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  ).result;
  const context = tree.contexts[0]?.context;
  const said: Said = (
    await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true })
  ).result;
  if (said.type === 'exception') throw new Error(said.exceptionDetails?.text);
  return String(said.result?.value ?? '');
};
