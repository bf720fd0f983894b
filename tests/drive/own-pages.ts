// Knows how Taskfare's own pages are used, by role and name as a worker finds things. Refuses to know what the numbers should be.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Glance, glanceIn } from '../../lib/glance';
import { type Driven, pause } from './browser';

const role = (page: Page, kind: string, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="${kind}"])`).setTimeout(15_000);

const button = async (page: Page, name: string): Promise<void> => {
  await page.bringToFront();
  await role(page, 'button', name).click();
};

/** On the first-run page: ticks these platforms and allows them. */
export const allow = async (
  driven: Driven,
  platforms: readonly string[],
  hosts: readonly string[],
): Promise<void> => {
  await driven.approve(hosts);
  const page = await driven.openExtension('welcome.html');
  for (const name of platforms) {
    const box = await role(page, 'checkbox', name).waitHandle();
    await box.focus();
    await page.keyboard.press(' ');
  }
  await page.locator('.allow-line button:not([disabled])').click();
  for (const name of platforms) await role(page, 'button', `Take back ${name}`).wait();
  await page.close();
};

/** Takes a platform back, on the ledger page. */
export const takeBack = async (driven: Driven, name: string): Promise<void> => {
  const page = await driven.openExtension('ledger.html#platforms');
  await button(page, `Take back ${name}`);
  await role(page, 'checkbox', name).wait();
  await page.close();
};

/** Every figure on the page: `today.realHourly.USD` → micros or ms as written beside it, `undefined` when it is said to be unknown. */
export const figures = async (page: Page): Promise<ReadonlyMap<string, number | undefined>> => {
  const pairs = await page.$$eval('[data-figure]', nodes =>
    nodes.map(n => [n.getAttribute('data-figure') ?? '', n.getAttribute('data-value')] as const),
  );
  return new Map(pairs.map(([name, value]) => [name, value ? Number(value) : undefined]));
};

const glance = async (page: Page): Promise<Glance | undefined> => {
  const address = await page.evaluate(`(globalThis.browser ?? chrome).action.getPopup({})`);
  return glanceIn(new URL(address as string).hash, Date.now());
};

/** The currencies of the toolbar's glance, once it says exactly what the open popup says: both follow the same writes. */
export const glanceAsIn = async (popup: Page): Promise<readonly string[]> => {
  for (let i = 0; i < 60; i++) {
    const [shown, early] = [await figures(popup), await glance(popup)];
    const agree = early?.amounts.every(a => shown.get(`today.realHourly.${a.currency}`) === a.micros);
    if (early && agree) return early.amounts.map(a => a.currency);
    await pause(500);
  }
  throw new Error('the glance never says what the popup says');
};

/** Both exports, from the ledger page's own buttons. */
export const exports = async (
  driven: Driven,
  folder: string,
): Promise<{ readonly csv: string; readonly lines: string }> => {
  const page = await driven.openExtension('ledger.html#data');
  const csv = await download(page, 'Export CSV', folder);
  const lines = await download(page, 'Export ledger', folder);
  await page.close();
  return { csv, lines };
};

/** Takes a ledger file in: chosen, looked at, imported. */
export const importLedger = async (driven: Driven, file: string): Promise<void> => {
  const page = await driven.openExtension('ledger.html#data');
  const input = await page.waitForSelector('input[type="file"][accept*="jsonl"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await button(page, 'Import');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role="status"]')].some(s => s.textContent?.startsWith('Imported')),
  );
  await page.close();
};

/** The text of the file that a click on this button downloads. */
export const download = async (page: Page, name: string, folder: string): Promise<string> => {
  for (const old of existsSync(folder) ? readdirSync(folder) : []) rmSync(join(folder, old));
  await button(page, name);
  for (let i = 0; i < 100; i += 1) {
    await pause(100);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const [file] = files;
    if (!file || files.some(f => /\.(part|crdownload)$/.test(f))) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    if (text.length > 0) return text;
  }
  throw new Error(`nothing was downloaded by ${name}`);
};

/** States how a platform pays from today on, in the ledger's platforms section. */
export const stateTerms = async (
  driven: Driven,
  terms: { readonly platform: string; readonly model: string; readonly amount: string },
): Promise<void> => {
  const page = await driven.openExtension('ledger.html#platforms');
  const form = await page.waitForSelector('form[aria-label="How each platform pays"]');
  const selects = await form!.$$('select');
  await selects[0]!.select(terms.platform);
  await selects[1]!.select(terms.model);
  await page.bringToFront();
  await page.type('form[aria-label="How each platform pays"] input[inputmode="decimal"]', terms.amount);
  await button(page, 'State this');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role="status"]')].some(s => s.textContent?.startsWith('Stated')),
  );
  await page.close();
};
