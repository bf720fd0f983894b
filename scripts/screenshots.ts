// Knows every page in every state as a picture in docs/screenshots. Refuses to judge them (look). Run: npm run screenshots [word of a name]
import { mkdirSync, statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { STEPS } from '../components/first-run/steps';
import { SECTIONS } from '../components/ledger/navigation';
import type { Look } from './look/looks';
import { looking } from './look/open';

const OUT = 'docs/screenshots';
/** Chromium paints no higher. */
const LONGEST = 8000;
const granted = ['https://app.prolific.com/*', 'https://worker.mturk.com/*'];
const wide = { width: 1280, height: 800, granted } as const;

type State = Pick<Look, 'tasks' | 'year' | 'hand' | 'dark' | 'language' | 'rtl' | 'zoom'>;

/** One ledger for each, filled once. */
const STATES: Readonly<Record<string, State>> = {
  empty: { tasks: 0 },
  'one-task': { tasks: 1 },
  year: { tasks: 0, year: true },
  dark: { tasks: 0, year: true, dark: true },
  french: { tasks: 0, year: true, language: 'fr' },
  rtl: { tasks: 0, year: true, rtl: true },
  '200': { tasks: 0, year: true, zoom: 2 },
  '100000': { tasks: 100_000 },
};

const pagesIn = (state: State): Look[] => [
  { ...state, name: 'popup', page: 'popup', width: 360, height: 592, granted },
  ...SECTIONS.map(section => ({
    ...state,
    ...wide,
    name: section,
    page: 'ledger' as const,
    hash: `#${section}`,
  })),
  ...STEPS.map(step => ({
    ...state,
    ...wide,
    name: `welcome-${step}`,
    page: 'welcome' as const,
    hash: `#${step}`,
  })),
];

/** The readme's pictures: small enough to be kept. The popup while a task is timed. */
const README: readonly Look[] = [
  { name: 'popup', page: 'popup', width: 360, height: 592, granted, tasks: 90, hand: true, only: 'prolific' },
  { ...wide, name: 'overview', page: 'ledger', tasks: 0, year: true, hash: '#overview/month' },
  { ...wide, name: 'timeline', page: 'ledger', tasks: 0, day: true, hash: '#time/2026-11-18', height: 700 },
  { ...wide, name: 'first-run', page: 'welcome', tasks: 0, granted: [], height: 1000 },
];

const wanted = process.argv[2] ?? '';
const { open, close } = await looking();

/** A window as long as the page, so that what clings to its edge lies at the page's; a popup scrolls within itself. */
async function stretch(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...page.viewport()!, height: Math.min(height, LONGEST) });
  // Pictures further down are drawn when they come into view.
  await page.waitForNetworkIdle({ idleTime: 400 });
}

async function shoot(page: Page, name: string): Promise<void> {
  const path = `${OUT}/${name}.webp` as const;
  await page.screenshot({ path, type: 'webp', quality: 80 });
  console.log(`${path} ${Math.ceil(statSync(path).size / 1000)} kB`);
}

mkdirSync(OUT, { recursive: true });
try {
  for (const look of README.filter(({ name }) => `readme-${name}`.includes(wanted))) {
    const page = await open(look);
    await shoot(page, look.name);
    await page.browserContext().close();
  }
  const filled = new Map<string, Page>();
  for (const [state, of] of Object.entries(STATES)) {
    for (const look of pagesIn(of).filter(({ name }) => `state-${state}-${name}`.includes(wanted))) {
      // Filling takes longest: one ledger for all that show it.
      const ledger = `${look.tasks} ${look.year} ${look.hand}`;
      const page = await open(look, filled.get(ledger));
      if (look.page !== 'popup') await stretch(page);
      await shoot(page, `state-${state}-${look.name}`);
      if (filled.has(ledger)) await page.close();
      else filled.set(ledger, page);
    }
  }
} finally {
  await close();
}
