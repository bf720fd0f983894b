// Knows how the speed of the popup and of the store is measured in a real Chromium, and where it is written. Refuses to judge it.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { type Driven, pause } from '../drive/browser';
import { launchChromium } from '../drive/chromium';
import type { Bench } from './in-page';
import { blankTime, overviewTime } from './overview-time';
import { popupPaint } from './popup-paint';
import { keep, print } from './report';
import { scrollTime } from './scroll-time';
import { typingTime } from './typing-time';

const TASKS = Number(process.argv[2] ?? 100_000);
const BUILT = resolve('.output/chrome-mv3');
const STEP = 5000;
/** A person who opens a list looks at it before typing. */
const PAUSE = 1500;
/** Above this, rows are seeded and the store itself is not measured: it would have no facts. */
const MOST_WRITTEN = 100_000;

/** The code that runs in the extension's page: the project's own store, in one script. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('tests/bench/in-page.ts'), formats: ['iife'], name: 'taskfareBench' },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the script was not built');
  return `${first.output[0].code}\nglobalThis.bench = taskfareBench.bench;`;
}

/** Calls a function of the bench in the page. Asked for again and again: one call may take longer than the driver waits. */
async function inPage<N extends keyof Bench>(
  page: Page,
  name: N,
  ...args: Parameters<Bench[N]>
): Promise<Awaited<ReturnType<Bench[N]>>> {
  await page.evaluate(`delete globalThis.answer; void bench.${name}(...${JSON.stringify(args)}).then(
    value => { globalThis.answer = { value }; },
    error => { globalThis.answer = { error: String(error) }; })`);
  for (;;) {
    const answer = (await page.evaluate('globalThis.answer')) as
      | { value?: Awaited<ReturnType<Bench[N]>>; error?: string }
      | undefined;
    if (answer?.error !== undefined) throw new Error(answer.error);
    if (answer) return answer.value!;
    await pause(100);
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** What the toolbar's button opens, once the background knows of what was written here. */
async function popupAddress(page: Page, hourly: number): Promise<string> {
  await page.evaluate(`chrome.runtime.sendMessage({ is: 'ledgerChanged' })`);
  for (;;) {
    const address = (await page.evaluate('chrome.action.getPopup({})')) as string;
    if (decodeURIComponent(address).includes(`"micros":${hourly},`)) return address;
    await pause(100);
  }
}

async function main(): Promise<void> {
  const here = mkdtempSync(join(tmpdir(), 'taskfare-bench-'));
  // The build as it is, and one page with nothing in it to compare with.
  const extension = join(here, 'extension');
  cpSync(BUILT, extension, { recursive: true });
  writeFileSync(join(extension, 'blank.html'), '<!doctype html><title>blank</title><p>0</p>');
  const profile = join(here, 'profile');
  const start = () => launchChromium({ extension, sites: 9, profile });
  const now = Date.now();
  let driven = await start();
  try {
    const first = await filledPage(driven);
    let filled = 0;
    for (let from = 0; from < TASKS; from += STEP) {
      const to = Math.min(from + STEP, TASKS);
      filled += await inPage(first, TASKS > MOST_WRITTEN ? 'seed' : 'fill', from, to, TASKS, now);
      console.log(`${to} tasks written, ${(filled / 1000).toFixed(1)} s`);
    }
    const expected = await inPage(first, 'expected', now);
    const address = await popupAddress(first, expected!);
    await driven.close();
    const popup = {
      tasks: TASKS,
      'written, s': Math.round(filled / 100) / 10,
      ...(await popupPaint(profile, driven.address, address, expected!)),
    };
    print(popup);
    driven = await start();
    const pages = {
      ...(await overviewFigures(driven)),
      ...(await searchFigures(driven)),
      ...(await scrollFigures(driven)),
    };
    print(pages);
    if (TASKS > MOST_WRITTEN) {
      keep(`popup-${TASKS}`, { ...popup, ...pages });
      return;
    }
    const store = await inPage(await filledPage(driven), 'measure', TASKS, now);
    print(store);
    keep(`popup-${TASKS}`, { ...popup, ...pages, ...store });
  } finally {
    await driven.close();
    rmSync(here, { recursive: true, force: true });
  }
}

const filledPage = async (driven: Driven): Promise<Page> => {
  const page = await driven.openExtension('blank.html');
  await page.evaluate(await script());
  return page;
};

async function overviewFigures(driven: Driven): Promise<Record<string, number>> {
  const round = async () => ({ blank: await blankTime(driven), ...(await overviewTime(driven)) });
  const overview: Awaited<ReturnType<typeof round>>[] = [];
  for (let i = 0; i < 7; i++) overview.push(await round());
  const of = (what: keyof (typeof overview)[number]): number[] => overview.map(round => round[what]);
  return {
    'overview: a blank page painted beside it, ms': median(of('blank')),
    'overview: numbers in the document, ms': median(of('numbers')),
    'overview: numbers and pictures in sight painted, ms': median(of('sight')),
    'overview: the slowest of these, ms': Math.max(...of('sight')),
    'overview ÷ blank page': median(of('sight')) / median(of('blank')),
    'overview: every picture of a year drawn, ms': median(of('drawn')),
    'overview: pictures laid by month instead, ms': median(of('again')),
  };
}

async function searchFigures(driven: Driven): Promise<Record<string, number>> {
  const atOnce = await typingTime(driven, 0);
  const later = await typingTime(driven, PAUSE);
  return {
    'tasks: first lines of the list, ms': later.list,
    'search: first letters, as soon as the list shows, ms': atOnce.first,
    'search: first letters, after a second and a half, ms': later.first,
    'search: from letter to rows painted, ms': median([atOnce.median, later.median]),
    'search: the slowest of them, ms': Math.max(atOnce.slowest, later.slowest),
  };
}

/** At a reader's pace, and as fast as a wheel can be turned. */
async function scrollFigures(driven: Driven): Promise<Record<string, number>> {
  const reading = await scrollTime(driven, 26, 180);
  const flying = await scrollTime(driven, 208, 180);
  return {
    'tasks scrolled by half a line a frame: from frame to frame, ms': reading.median,
    '… the slowest frame, ms': reading.slowest,
    '… in sight without a task yet, %': reading.empty * 100,
    'tasks scrolled by four lines a frame: from frame to frame, ms': flying.median,
    '… the slowest of these, ms': flying.slowest,
    '… in sight without a task yet of these, %': flying.empty * 100,
  };
}

await main();
