// Knows how the popup is opened over a page, and its buttons pressed by role and name. Refuses to know what they do.
import type { Page } from 'puppeteer-core';
import { type Driven, within } from './browser';
import { pressInFirefoxPopup } from './firefox-popup';

export interface Popup {
  press(name: string): Promise<void>;
  type(field: string, text: string): Promise<void>;
  close(): Promise<void>;
}

const byName = (page: Page, role: string, name: string) =>
  page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { timeout: 15_000 });

/** The real popup, over the page in front. */
const overChromium = async ({ browser, address }: Driven, page: Page): Promise<Page> => {
  const [extension] = [...(await browser.extensions()).values()];
  await page.bringToFront();
  await page.triggerExtensionAction(extension!);
  const target = await browser.waitForTarget(t => t.url().split('#')[0] === address('popup.html'), {
    timeout: 15_000,
  });
  return target.asPage();
};

/** Firefox's driver does not reach into a panel: the same page, in a tab behind the one in front. */
const behindFirefox = async (driven: Driven, page: Page): Promise<Page> => {
  const popup = await driven.openExtension('popup.html');
  await page.bringToFront();
  return popup;
};

export const openPopup = async (driven: Driven, over: Page): Promise<Popup> => {
  const page = await (driven.name === 'chromium' ? overChromium : behindFirefox)(driven, over);
  return {
    async press(name) {
      const button = await byName(page, 'button', name);
      await button!.evaluate(element => (element as HTMLElement).click());
    },
    async type(field, text) {
      const box = await byName(page, 'textbox', field);
      await box!.evaluate((element, value) => {
        (element as HTMLInputElement).value = value;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
    },
    close: () => page.close(),
  };
};

/** Opens the real popup over the page, in either browser, and presses one of its buttons: one after which it closes by itself. */
export const pressInPopup = async (driven: Driven, over: Page, name: string): Promise<void> => {
  await over.bringToFront();
  if (driven.name === 'firefox') return pressInFirefoxPopup(driven, name);
  const popup = await overChromium(driven, over);
  const closed = new Promise(done => popup.once('close', done));
  const button = await byName(popup, 'button', name);
  await button!.evaluate(element => (element as HTMLElement).click());
  await within(15_000, `the popup to close after ${name}`, closed);
};
