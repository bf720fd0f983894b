// Knows how the browser's i18n answers, from the very files that ship. Refuses to invent a text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configure } from '@testing-library/preact';

// What is awaited is never judged by its speed: a busy machine is no fault.
configure({ asyncUtilTimeout: 60_000 });

type Messages = Record<string, { message: string }>;

const ROOT = join(import.meta.dirname, '../../../public/_locales');

/** Puts a `browser.i18n` in place that speaks one of the shipped languages, beside settings that nobody changes. */
export function speak(language = 'en'): void {
  const messages = JSON.parse(readFileSync(join(ROOT, language, 'messages.json'), 'utf8')) as Messages;
  const i18n = {
    getMessage: (key: string, subs: string[] = []) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => subs[Number(n) - 1] ?? ''),
    getUILanguage: () => language,
  };
  const onChanged = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(globalThis, { browser: { i18n, storage: { onChanged } } });
}
