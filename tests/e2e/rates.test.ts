// Knows that exchange rates are fetched only when the worker wants it, once a day, and that a failure is said and loses nothing.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Person, person } from '../drive/person';
import { type Stage, stage } from './harness/stage';

declare const chrome: {
  readonly permissions: { getAll(): Promise<{ readonly origins?: readonly string[] }> };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

const HOST = 'api.frankfurter.dev';
const LATEST = `GET ${HOST}/v1/latest`;
const SOON = { timeout: 15_000, interval: 100 };

describe.each(['chromium', 'firefox'] as const)('fetched rates in %s', name => {
  let on: Stage;
  let page: Page;
  let at: Person;
  const asked = (): readonly string[] => on.sites.requests.filter(request => request.includes(HOST));
  const origins = () => page.evaluate(async () => (await chrome.permissions.getAll()).origins);
  const kept = () =>
    page.evaluate(async () => (await chrome.storage.local.get('ratesFetched')).ratesFetched) as Promise<
      { for?: string; failed?: number } | undefined
    >;
  /** The background looks again, as it does at each start, setting and alarm, and believes that it last did so long ago. */
  const lookAgain = async (): Promise<void> => {
    await on.driven.stopBackground();
    await page.evaluate(async () => {
      await chrome.storage.local.set({ ratesFetched: { for: 'another day' } });
      await chrome.runtime.sendMessage({ is: 'settings' });
    });
  };
  const lookAgainToday = async (): Promise<void> => {
    await on.driven.stopBackground();
    await page.evaluate(() => chrome.runtime.sendMessage({ is: 'settings' }));
  };

  beforeAll(async () => {
    on = await stage(name);
    await on.driven.approve([HOST]);
    page = await on.driven.openExtension('ledger.html#settings');
    at = person(page);
    await at.fill('Show amounts in', 'EUR');
    await page.$eval('[aria-labelledby="set-currency"] form', form =>
      (form as HTMLFormElement).requestSubmit(),
    );
    await at.reads('Saved.');
  }, 120_000);
  afterAll(() => on?.close());

  it('are neither asked for nor allowed before the worker switches them on; then they are, and once a day', async () => {
    await lookAgain();
    expect(await origins()).toEqual([]);
    on.sites.rates.answer = { date: '2026-11-20', rates: { USD: 1.25, GBP: 0.8 } };
    await at.press('Fetch rates once a day');
    await at.reads('1 USD = 0.8 EUR');
    await vi.waitFor(async () => expect((await kept())?.for).toMatch(/ EUR$/), SOON);
    expect(await origins()).toEqual([`https://${HOST}/*`]);
    // Whatever was asked while it was off, or a second time on this day, would be counted here or below.
    expect(asked()).toEqual([LATEST]);
    await lookAgainToday();
    await lookAgainToday();
  });

  it('that do not come are said not to have come; the list stays, and nobody hammers at the door', async () => {
    on.sites.rates.answer = undefined;
    await lookAgain();
    await at.reads('brought no rates');
    await lookAgainToday();
    await at.reads('1 USD = 0.8 EUR');
    on.sites.rates.answer = { date: '2026-11-23', rates: { USD: 2, GBP: 0.5 } };
    await lookAgain();
    await at.reads('1 USD = 0.5 EUR');
    await page.waitForFunction(() => !document.body.innerText.includes('brought no rates'));
    expect(asked()).toEqual([LATEST, LATEST, LATEST]);
  });

  it('are given up with their permission, and the rates stay', async () => {
    await at.press('Stop fetching rates');
    await at.meets('button', 'Fetch rates once a day');
    await vi.waitFor(async () => expect(await origins()).toEqual([]), SOON);
    await lookAgain();
    await at.reads('1 USD = 0.5 EUR');
    await at.press('Fetch rates once a day');
    await vi.waitFor(async () => expect((await kept())?.for).toMatch(/ EUR$/), SOON);
    expect(asked()).toEqual([LATEST, LATEST, LATEST, LATEST]);
  });
});
