// Knows how the chip on a page is reached: it lies in a closed corner, so by its place and by the keyboard, as a worker does. Refuses to look inside.
import type { Page } from 'puppeteer-core';

const HOST = 'taskfare-chip';
/** Middle of the handle, and of the button beside it, from the chip's left edge: both are at least 24 pixels wide. */
const HANDLE = 15;
const PAUSE = 44;
const MANY_TABS = 60;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where it lies, or `undefined` while there is none to see. */
export const boxOf = (page: Page): Promise<Box | undefined> =>
  page.evaluate(id => {
    const host = document.getElementById(id);
    if (!host || host.hidden) return undefined;
    const { left, top, width, height } = host.getBoundingClientRect();
    return { left, top, width, height };
  }, HOST);

export const appeared = async (page: Page): Promise<Box> => {
  await page.waitForFunction(id => document.getElementById(id)?.hidden === false, { timeout: 15_000 }, HOST);
  return (await boxOf(page))!;
};

/** Whether the keyboard is on it. */
export const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(id => document.activeElement?.id === id, HOST);

/** Whether a question floats above it: what lies there is the chip's. */
export const asks = async (page: Page): Promise<boolean> => {
  const { left, top } = await appeared(page);
  return page.evaluate((x, y, id) => document.elementFromPoint(x, y)?.id === id, left + 20, top - 16, HOST);
};

export const drag = async (page: Page, right: number, up: number): Promise<void> => {
  const { left, top, height } = await appeared(page);
  const [x, y] = [left + HANDLE, top + height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right / 2, y - up / 2);
  await page.mouse.move(x + right, y - up);
  await page.mouse.up();
};

export const clickPause = async (page: Page): Promise<void> => {
  const { left, top, height } = await appeared(page);
  await page.mouse.click(left + PAUSE, top + height / 2);
};

/** By Tab alone, to the handle: the chip's first part. */
export const reach = async (page: Page): Promise<void> => {
  for (let i = 0; i < MANY_TABS; i += 1) {
    if (await hasFocus(page)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the chip was not reached by the keyboard');
};

/** From the handle so many parts on, and pressed. */
export const pressNth = async (page: Page, nth: number): Promise<void> => {
  for (let i = 0; i < nth; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
};
