// Knows how the project's own code is run inside a page of a driven browser, and its answer awaited. Refuses to know what it does.
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { pause } from './browser';

/** One script; what `entry` exports stands in `globalThis.driven`. */
export async function pageScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(entry), formats: ['iife'], name: 'taskfareDriven' },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the script was not built');
  return `${first.output[0].code}\nglobalThis.driven = taskfareDriven;`;
}

/** Calls what the script exports. Asked for again and again: one call may take longer than the driver waits. */
export async function inPage<T>(page: Page, name: string, ...args: readonly unknown[]): Promise<T> {
  await page.evaluate(`delete globalThis.answer; void Promise.resolve().then(() => driven.${name}(...${JSON.stringify(args)})).then(
    value => { globalThis.answer = { value }; },
    error => { globalThis.answer = { error: String(error) }; })`);
  for (;;) {
    const answer = (await page.evaluate('globalThis.answer')) as { value?: T; error?: string } | undefined;
    if (answer?.error !== undefined) throw new Error(answer.error);
    if (answer) return answer.value as T;
    await pause(50);
  }
}
