// Knows what a worker does on DataAnnotation. Refuses to know what is measured of it.
import type { Page } from 'puppeteer-core';
import type { Driven } from '../browser';
import { follow, read } from './hand';

export const openProjects = (driven: Driven): Promise<Page> =>
  driven.newPage('https://app.dataannotation.tech/workers/projects');

/** Opens a project's work and stays on it for about `ms`. */
export const work = async (page: Page, project: string, ms: number): Promise<void> => {
  await follow(page, `[data-project="${project}"]`, '#why');
  await page.type('#why', 'The first.');
  await read(ms);
};

export const toProjects = (page: Page): Promise<void> =>
  follow(page, 'nav a[href="/workers/projects"]', '[data-project]');
