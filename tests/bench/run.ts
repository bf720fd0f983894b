// Knows how the speed of the popup and of the store is measured in a real Chromium, and where it is written. Refuses to judge it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { launchChromium } from '../drive/chromium';
import type { Bench } from './in-page';
import { timeToShow } from './popup-time';

const TASKS = Number(process.argv[2] ?? 100_000);
const BUILT = resolve('.output/chrome-mv3');
const ROUNDS = 11;
const STEP = 5000;

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
      filled += await page.evaluate(
        (...args) => (globalThis as unknown as { bench: Bench }).bench.fill(...args),
        from,
        to,
        TASKS,
        now,
      );
      console.log(`${to} tasks written, ${(filled / 1000).toFixed(1)} s`);
    }
    const expected = await page.evaluate(
      at => (globalThis as unknown as { bench: Bench }).bench.expected(at),
      now,
    );
    const awaited = { figure: 'today.realHourly.USD', value: String(expected) };
    const rounds: { blank: number; dom: number; painted: number }[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const blank = await timeToShow(driven, 'blank.html');
      const popup = await timeToShow(driven, 'popup.html', awaited);
      rounds.push({ blank: blank.painted, ...popup });
    }
    const store = await page.evaluate(
      (count, at) => (globalThis as unknown as { bench: Bench }).bench.measure(count, at),
      TASKS,
      now,
    );
    report({
      tasks: TASKS,
      'written, s': Math.round(filled / 100) / 10,
      'blank page painted, ms': median(rounds.map(r => r.blank)),
      'popup right in the document, ms': median(rounds.map(r => r.dom)),
      'popup right and painted, ms': median(rounds.map(r => r.painted)),
      'popup, slowest of the rounds, ms': Math.max(...rounds.map(r => r.painted)),
      ...Object.fromEntries(Object.entries(store).map(([what, ms]) => [`${what}, ms`, ms])),
    });
  } finally {
    await driven.close();
    rmSync(here, { recursive: true, force: true });
  }
}

function report(figures: Record<string, number>): void {
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([what, value]) => [what, Math.round(value * 10) / 10]),
  );
  for (const [what, value] of Object.entries(rounded)) console.log(`${what.padEnd(40)} ${value}`);
  mkdirSync('bench-output', { recursive: true });
  writeFileSync(`bench-output/popup-${TASKS}.json`, `${JSON.stringify(rounded, undefined, 2)}\n`);
}

await main();
