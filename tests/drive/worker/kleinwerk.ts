// Knows what a worker does on a site nobody described: teaches it to Taskfare, then works there. Refuses to know what is read of it.
import type { Frame, Page } from 'puppeteer-core';
import { KLEINWERK } from '../../sites/kleinwerk/pages';
import type { Driven } from '../browser';
import { pressCommand } from '../command';
import { pressInPopup } from '../popup';
import { follow, press, read } from './hand';

const HOST = `https://${KLEINWERK}`;
/** The picker stands in a closed corner that no driver sees into: its host says when it is there, the keyboard does the rest. */
const PICKER = '#taskfare-picker';
const SETTLES = 150;

export const openOffers = (driven: Driven): Promise<Page> => driven.newPage(`${HOST}/angebote`);
export const openTask = (page: Page, id: string): Promise<void> =>
  follow(page, `a[href="/auftrag/${id}"]`, '#antwort');
export const toOffers = (page: Page): Promise<void> => follow(page, 'a[href="/angebote"]', 'ul');

/** Counts what a hand does. */
export interface Steps {
  count: number;
}

const key = async (page: Page, steps: Steps, name: 'Enter' | 'Tab' | 'ArrowDown'): Promise<void> => {
  await page.keyboard.press(name);
  steps.count += 1;
  await read(SETTLES);
};

/** By the keys. */
const openPicker = async (driven: Driven, page: Page, steps: Steps): Promise<void> => {
  await pressCommand(driven, page, 'L');
  steps.count += 1;
  await isOpen(page);
};

const isOpen = async (page: Page): Promise<void> => {
  await page.waitForSelector(PICKER);
  await read(SETTLES);
};

const closed = (page: Page): Promise<unknown> => page.waitForSelector(PICKER, { hidden: true });

/** From the popup's own button: *This page is a list of tasks*, done. */
export const teachList = async (driven: Driven, page: Page, steps: Steps): Promise<void> => {
  await pressInPopup(driven, page, 'Teach Taskfare this page');
  steps.count += 2;
  await isOpen(page);
  await page.keyboard.down('Shift');
  await key(page, steps, 'Tab');
  await page.keyboard.up('Shift');
  await key(page, steps, 'ArrowDown');
  await key(page, steps, 'Tab');
  await key(page, steps, 'Enter');
  await closed(page);
};

/** Points at pay, title, requester, and the two buttons: Enter and a click each, then Enter. */
export const teachWork = async (driven: Driven, page: Page, steps: Steps): Promise<void> => {
  await openPicker(driven, page, steps);
  for (const place of ['.a1b2c3', 'h1', '.kunde', '#abgeben', '#zurueck']) {
    await key(page, steps, 'Enter');
    await press(page, place);
    steps.count += 1;
    await read(SETTLES);
  }
  await key(page, steps, 'Enter');
  await closed(page);
};

/** The work whose pay and form stand in a frame. Answers that frame. */
export const openFramed = async (page: Page, id: string): Promise<Frame> => {
  await follow(page, `a[href="/sichtung/${id}"]`, '#blatt');
  const frame = await page.waitForFrame(one => one.url().endsWith(`/sichtung/${id}/blatt`));
  await frame.waitForSelector('#antwort');
  return frame;
};

/** The same five things; pay and the two buttons are pointed at within the frame. */
export const teachFramed = async (driven: Driven, page: Page, frame: Frame, steps: Steps): Promise<void> => {
  await openPicker(driven, page, steps);
  const places = [
    [frame, '.lohn'],
    [page, 'h1'],
    [page, '.kunde'],
    [frame, '#abgeben'],
    [frame, '#zurueck'],
  ] as const;
  for (const [on, place] of places) {
    await key(page, steps, 'Enter');
    await press(on, place);
    steps.count += 1;
    await read(SETTLES);
  }
  await key(page, steps, 'Enter');
  await closed(page);
};

/** Works in the frame for about `ms` and hands in there. */
export const handInFramed = async (page: Page, frame: Frame, ms: number): Promise<void> => {
  await read(ms);
  await frame.type('#antwort', 'Salz fehlt.');
  await press(frame, '#abgeben');
  await page.waitForFunction(() => document.title === 'Danke');
};

/** Works for about `ms` and hands in. */
export const handIn = async (page: Page, ms: number): Promise<void> => {
  await read(ms);
  await page.type('#antwort', 'Zwölf.');
  await press(page, '#abgeben');
  await page.waitForFunction(() => document.title === 'Danke');
};
