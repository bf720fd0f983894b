// Knows how the demo reads Taskfare's own pages at the end: the table, the pictures, the two files. Refuses to compute a figure.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driven, pause } from '../drive/browser';
import { download, figures } from '../drive/own-pages';
import { PLAYED } from '../drive/platforms';
import { table } from './show';

type Figures = ReadonlyMap<string, number | undefined>;

/** `$1.50 + £2.10`: each currency for itself, a rate to the cent, pay under a cent in full. */
const money = (found: Figures, digits: number, ...names: readonly string[]): string => {
  const currencies = [...found.keys()].flatMap(k => {
    const name = names.find(n => k.startsWith(`${n}.`));
    return name ? [k.slice(name.length + 1)] : [];
  });
  const sums = [...new Set(currencies)].sort().map(currency => {
    const micros = names.reduce((sum, n) => sum + (found.get(`${n}.${currency}`) ?? 0), 0);
    const format = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      maximumFractionDigits: digits,
    });
    return format.format(micros / 1_000_000);
  });
  return sums.join(' + ') || '–';
};
/** Rounded down, as the popup does: the two stand side by side. */
const seconds = (ms: number | undefined): string => (ms === undefined ? '–' : `${Math.floor(ms / 1000)} s`);

const row = (found: Figures, id: string, name: string): string[] => {
  const at = (what: string) => `today.${id}.${what}`;
  return [
    name,
    String(found.get(at('tasks')) ?? '–'),
    money(found, 3, at('confirmed'), at('pending'), at('expected')),
    seconds(found.get(at('worked'))),
    seconds(found.get(at('unpaid'))),
    money(found, 2, at('taskHourly')),
    money(found, 2, at('realHourly')),
  ];
};

const picture = async (page: Page, file: string): Promise<void> => {
  await page.bringToFront();
  await pause(600);
  await page.screenshot({ path: file as `${string}.png` });
};

/** Writes the files into `folder` and answers the table as text. */
export const report = async (driven: Driven, folder: string, downloads: string): Promise<string> => {
  mkdirSync(folder, { recursive: true });
  const ledger = await driven.openExtension('ledger.html#data');
  writeFileSync(join(folder, 'tasks.csv'), await download(ledger, 'Export CSV', downloads));
  writeFileSync(join(folder, 'ledger.jsonl'), await download(ledger, 'Export ledger', downloads));

  const overview = await driven.openExtension('ledger.html#overview/today');
  await overview.waitForSelector('[data-figure="today.all.worked"]');
  const found = await figures(overview);
  await picture(overview, join(folder, 'ledger.png'));

  const popup = await driven.openExtension('popup.html');
  await popup.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  await popup.waitForSelector('[data-figure="today.worked"]');
  await picture(popup, join(folder, 'popup.png'));

  return table(
    ['', 'tasks', 'earned', 'worked', 'unpaid', 'task hourly', 'real hourly'],
    [...PLAYED.map(p => row(found, p.id, p.name)), row(found, 'all', 'all')],
  );
};
