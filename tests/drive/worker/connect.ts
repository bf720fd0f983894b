// Knows what a worker does on CloudResearch Connect. Refuses to know what is measured of it.
import type { Page } from 'puppeteer-core';
import type { Driven } from '../browser';
import { follow, press, read, tabWith } from './hand';

export const openDashboard = (driven: Driven): Promise<Page> =>
  driven.newPage('https://connect.cloudresearch.com/participant/dashboard');

/** Opens a project, does its study in the tab that opens, for about `ms`, and hands it in. Answers that tab. */
export const doProject = async (driven: Driven, page: Page, project: string, ms: number): Promise<Page> => {
  await follow(page, `.project-card-${project} a`, '#start');
  await read(ms / 3);
  await press(page, '#start');
  const study = await tabWith(driven, 'study.example-lab.test');
  await study.waitForSelector('#done');
  await study.type('#lunch', 'Soup.');
  await read((2 * ms) / 3);
  await press(study, '#done');
  await study.waitForFunction(() => document.querySelector('#state')?.textContent === 'Thank you');
  return study;
};
