// Knows what a worker does on Mechanical Turk. Refuses to know what is measured of it.
import type { Page } from 'puppeteer-core';
import { pacificDay } from '../../sites/mturk/state';
import type { Sites } from '../../sites/serve';
import type { Driven } from '../browser';
import { follow, press, read } from './hand';

const HOST = 'https://worker.mturk.com';

export const openHits = (driven: Driven): Promise<Page> => driven.newPage(`${HOST}/projects`);

/** From the list: accepts and opens the work. Answers the assignment's id. */
export const accept = async (page: Page, sites: Sites, set: string): Promise<string> => {
  await follow(page, `[data-accept="${set}"]`, '#submitter');
  const made = sites.mturk.queue.at(-1);
  if (!made) throw new Error(`nothing accepted of ${set}`);
  return made.id;
};

/** Works for about `ms` in the requester's frame and submits; ends on the list, under the banner. */
export const answer = async (page: Page, ms: number): Promise<void> => {
  const frame = await page.waitForFrame(f => f.url().includes('questions.example-requester.test'));
  await frame.waitForSelector('#answer');
  await read(ms);
  await frame.type('#answer', '12.40');
  await press(frame, '#submit');
  await page.waitForSelector('.mturk-alert-content > h3');
};

export const giveBack = (page: Page): Promise<void> => follow(page, '#return', '.mturk-alert-content > h3');

/** The day's history, as a worker opens it from the dashboard. */
export const openDay = async (page: Page): Promise<void> => {
  await page.goto(`${HOST}/status_details/${pacificDay(Date.now())}`);
};
