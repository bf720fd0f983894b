// Knows how the speed of the popup and of the store is measured in a real Chromium, and where it is written. Refuses to judge it.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { pause } from '../drive/browser';
import { launchChromium } from '../drive/chromium';
import type { Bench } from './in-page';
import { overviewTime } from './overview-time';
import { timeToShow } from './popup-time';
import { keep, print } from './report';
import { typingTime } from './typing-time';

const TASKS = Number(process.argv[2] ?? 100_000);
const BUILT = resolve('.output/chrome-mv3');
const ROUNDS = 11;
const STEP = 5000;
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

async function main(): Promise<void> {
  const here = mkdtempSync(join(tmpdir(), 'taskfare-bench-'));
  // The build as it is, and one page with nothing in it to compare with.
  const extension = join(here, 'extension');
  cpSync(BUILT, extension, { recursive: true });
  writeFileSync(join(extension, 'blank.html'), '<!doctype html><title>blank</title><p>0</p>');
  const driven = await launchChromium({ extension, sites: 9 });
  try {
    const page = await driven.openExtension('blank.html');
    await page.evaluate(await script());
    const now = Date.now();
    let filled = 0;
    for (let from = 0; from < TASKS; from += STEP) {
      const to = Math.min(from + STEP, TASKS);
      filled += await inPage(page, TASKS > MOST_WRITTEN ? 'seed' : 'fill', from, to, TASKS, now);
      console.log(`${to} tasks written, ${(filled / 1000).toFixed(1)} s`);
    }
    const expected = await inPage(page, 'expected', now);
    const awaited = { figure: 'today.realHourly.USD', value: String(expected) };
    const rounds: { blank: number; dom: number; painted: number }[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const blank = await timeToShow(driven, 'blank.html');
      const popup = await timeToShow(driven, 'popup.html', awaited);
      rounds.push({ blank: blank.painted, ...popup });
    }
    const overview = [];
    for (let i = 0; i < 5; i++) overview.push(await overviewTime(driven));
    const popup = {
      tasks: TASKS,
      'written, s': Math.round(filled / 100) / 10,
      'blank page painted, ms': median(rounds.map(r => r.blank)),
      'popup right in the document, ms': median(rounds.map(r => r.dom)),
      'popup right and painted, ms': median(rounds.map(r => r.painted)),
      'popup, slowest of the rounds, ms': Math.max(...rounds.map(r => r.painted)),
      'popup ÷ blank page, both painted':
        median(rounds.map(r => r.painted)) / median(rounds.map(r => r.blank)),
      'overview, numbers in the document, ms': median(overview.map(o => o.numbers)),
      'a year read and every picture drawn after them, ms': median(overview.map(o => o.drawn - o.numbers)),
      'pictures laid by month instead, ms': median(overview.map(o => o.again)),
    };
    print(popup);
    const { first, median: usual, slowest } = await typingTime(driven);
    const search = {
      'search: first letters after opening, ms': first,
      'search: from letter to rows painted, ms': usual,
      'search: the slowest of them, ms': slowest,
    };
    print(search);
    if (TASKS > MOST_WRITTEN) {
      keep(`popup-${TASKS}`, popup);
      return;
    }
    const store = await inPage(page, 'measure', TASKS, now);
    print(store);
    keep(`popup-${TASKS}`, { ...popup, ...search, ...store });
  } finally {
    await driven.close();
    rmSync(here, { recursive: true, force: true });
  }
}

await main();
