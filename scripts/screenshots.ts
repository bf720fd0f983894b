// Knows how every page in every state becomes a picture in docs/screenshots, by one command. Refuses to judge them (look). Run: npm run screenshots [readme, or a word of names]
import { mkdirSync, statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ledgerOf } from './look/looks';
import { looking } from './look/open';
import { PICTURES, type Picture } from './look/pictures';

const OUT = 'docs/screenshots';
/** Chromium paints no higher. */
const LONGEST = 8000;

async function stretch(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...page.viewport()!, height: Math.min(height, LONGEST) });
  // Pictures further down are drawn when they come into view.
  await page.waitForNetworkIdle({ idleTime: 400 });
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** `on`: the pages of its ledger, the first of which filled it. */
async function shoot({ name, look, whole }: Picture, on: Page[]): Promise<string> {
  const page = await open(look, on[0]);
  if (whole) await stretch(page);
  const path = `${OUT}/${name}.webp` as const;
  await page.screenshot({ path, type: 'webp', quality: 80 });
  if (on.length === 0) on.push(page);
  else await page.close();
  return `${path} ${Math.ceil(statSync(path).size / 1000)} kB`;
}

/** `readme`: those that are kept; any other word is a part of a name. */
const word = process.argv[2] ?? '';
const wanted = PICTURES.filter(({ name }) =>
  word === 'readme' ? !name.startsWith('state-') : name.includes(word),
);
const began = performance.now();
mkdirSync(OUT, { recursive: true });
console.log(`${wanted.length} pictures to ${OUT}`);
const { open, close } = await looking();
try {
  // Filling takes longest: one ledger for all that show it, gone when the last is shown.
  const ledgers = new Set(wanted.map(({ look }) => ledgerOf(look)));
  let done = 0;
  for (const ledger of ledgers) {
    const on: Page[] = [];
    for (const picture of wanted.filter(({ look }) => ledgerOf(look) === ledger)) {
      const from = performance.now();
      const made = await shoot(picture, on);
      console.log(`${++done} of ${wanted.length}  ${made}  ${seconds(from)}`);
    }
    await on[0]?.browserContext().close();
  }
  console.log(`${done} pictures in ${seconds(began)}`);
} finally {
  await close();
}
