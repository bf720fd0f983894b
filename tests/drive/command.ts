// Knows how a keyboard command of the extension is pressed in each browser. Refuses to know what it does.
import type { Page } from 'puppeteer-core';
import type { Driven, Name } from './browser';
import { inChrome } from './firefox-chrome';

const ALT = 1;
const SHIFT = 8;

/** `letter` of Alt+Shift+letter, with the page in front. */
const PRESS: Readonly<Record<Name, (driven: Driven, page: Page, letter: string) => Promise<unknown>>> = {
  async chromium(_driven, page, letter) {
    const session = await page.createCDPSession();
    const code = letter.charCodeAt(0);
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      modifiers: ALT | SHIFT,
      key: letter,
      code: `Key${letter}`,
      windowsVirtualKeyCode: code,
      nativeVirtualKeyCode: code,
    });
    await session.detach();
  },
  firefox: ({ browser }, _page, letter) =>
    inChrome(
      browser,
      `[...document.querySelectorAll('keyset[id^=ext-keyset] key')].find(k => k.getAttribute('key') === '${letter}').doCommand()`,
    ),
};

export const pressCommand = async (driven: Driven, page: Page, letter: string): Promise<void> => {
  await page.bringToFront();
  await PRESS[driven.name](driven, page, letter);
};
