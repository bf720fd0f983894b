// Knows what a worker does on Prolific. Refuses to know what is measured of it.
import type { Page } from 'puppeteer-core';
import type { Sites } from '../../sites/serve';
import type { Driven } from '../browser';
import { follow, press, read, tabWith } from './hand';

const APP = 'https://app.prolific.com';

export const openStudies = async (driven: Driven): Promise<Page> => {
  const page = await driven.newPage(`${APP}/studies`);
  await page.waitForSelector('li[data-testid]');
  return page;
};

/** Back to the list, within the app. */
export const toStudies = (page: Page): Promise<void> =>
  follow(page, 'header a[href="/studies"]', 'li[data-testid]');

/** From the list: opens the study and reserves it. Answers the submission's id. */
export const reserve = async (page: Page, sites: Sites, study: string): Promise<string> => {
  await follow(page, `[data-testid="study-${study}"] a`, '[data-testid="reserve"]');
  await follow(page, '[data-testid="reserve"]', '[data-testid="dialog-start-study"]');
  const made = sites.prolific.active(study);
  if (!made) throw new Error(`study ${study} was not reserved`);
  return made.id;
};

/** Opens the survey in its own tab and answers it for about `ms`. Leaves that tab on its last page, with the code. */
export const answerSurvey = async (
  driven: Driven,
  page: Page,
  submission: string,
  ms: number,
): Promise<Page> => {
  await press(page, '[data-testid="dialog-start-study"]');
  const survey = await tabWith(driven, `SESSION_ID=${submission}`);
  await survey.waitForSelector('#next');
  await read(ms / 2);
  await press(survey, 'input[type="radio"]');
  await follow(survey, '#next', 'input[name="step"][value="2"]');
  await read(ms / 2);
  await follow(survey, '#next', '#code');
  return survey;
};

/** Back on the study's own page: says that it is finished. */
export const complete = async (page: Page): Promise<void> => {
  await page.bringToFront();
  await press(page, '[data-testid="complete-button"]');
  await page.waitForFunction(() => document.querySelector('h2')?.textContent === 'Awaiting review');
};

/** By the survey's own link, in the survey's tab. */
export const completeByLink = async (survey: Page): Promise<void> => {
  await press(survey, '#back');
  await survey.waitForFunction(() => document.querySelector('h2')?.textContent === 'Awaiting review');
};

export const cancel = (page: Page): Promise<void> =>
  follow(page, '[data-testid="cancel-reservation"]', 'li[data-testid]');

export const toSubmissions = async (page: Page): Promise<void> => {
  await follow(page, 'header a[href="/submissions"]', 'table');
};
