// Knows what a worker does on Microworkers. Refuses to know what is measured of it.
import type { Page } from 'puppeteer-core';
import type { Driven } from '../browser';
import { follow, press, read } from './hand';

const HOST = 'https://www.microworkers.com';

export const openJobs = (driven: Driven): Promise<Page> => driven.newPage(`${HOST}/jobs.php`);
export const toJobs = (page: Page): Promise<void> => follow(page, 'nav a[href$="/jobs.php"]', '.jobslist');

/** From the list: opens a campaign, accepts and starts. */
export const start = async (page: Page, campaign: string): Promise<void> => {
  await follow(page, `#campaign${campaign} a`, '#open');
  await follow(page, '#open', '#accept');
  await follow(page, '#accept', '#proof');
};

/** Works for about `ms` and sends the proof. */
export const prove = async (page: Page, ms: number): Promise<void> => {
  await read(ms);
  await page.type('#proof', 'It opens at nine.');
  await press(page, '#submit');
  await page.waitForFunction(() => document.title === 'Thank you');
};

export const toHistory = (page: Page): Promise<void> =>
  follow(page, 'nav a[href$="/worker.php"]', '.hmworkerarea');
