// Knows that an import, an export and counting again are stopped by keyboard alone, say what that leaves, and lose nothing.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { download } from '../drive/own-pages';
import { type Person, person } from '../drive/person';
import { type Stage, stage } from '../e2e/harness/stage';

/** Two batches of an import, four of a recount. */
const TASKS = 3100;
const FACTS = 2 * TASKS;
const STOPPED =
  'Counting is stopped. Until you go on, figures leave out what is not counted yet. Your records are all there.';

function ledgerFile(now: number): string {
  const common = { platform: 'prolific', source: 'page', device: 'other', at: now, seen: now };
  const pay = { micros: 1_000_000, currency: 'USD' };
  const facts = Array.from({ length: TASKS }, (_, i) => [
    { ...common, id: `o${i}`, task: `t${i}`, kind: 'offered', title: `Survey ${i}`, pay },
    { ...common, id: `s${i}`, task: `t${i}`, kind: 'submitted' },
  ]).flat();
  return [{ format: 'taskfare-ledger', version: 1, exported: now, facts: FACTS }, ...facts]
    .map(line => JSON.stringify(line))
    .join('\n');
}

/** What these tests leave in the page. */
interface Holding {
  /** From now on whoever wants the ledger's tasks waits, however fast the machine is. */
  takeHold(): void;
  letGo: boolean;
}
declare const holding: Holding;

/** Runs in the page. The ledger is open beforehand, so that taking hold of it takes no time. */
const prepare = (): Promise<void> =>
  new Promise((done, fail) => {
    const open = indexedDB.open('taskfare');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const made: Holding = {
        letGo: false,
        takeHold() {
          const store = open.result.transaction('tasks', 'readwrite').objectStore('tasks');
          const keep = (): void => {
            if (!made.letGo) store.get('').onsuccess = keep;
          };
          keep();
        },
      };
      Object.assign(globalThis, { holding: made });
      done();
    };
  });
const letGo = (page: Page) =>
  page.evaluate(() => {
    holding.letGo = true;
  });

/** By Tab alone, or by Shift+Tab: beyond the last control is the browser's own, where Firefox's driver gets lost. */
async function goTo(page: Page, name: string, back: boolean): Promise<void> {
  if (back) await page.keyboard.down('Shift');
  for (let i = 0; i < 80; i += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) break;
    await page.keyboard.press('Tab');
  }
  if (back) await page.keyboard.up('Shift');
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(name);
}
const pressByKey = async (page: Page, name: string, back = false): Promise<void> => {
  await page.bringToFront();
  await goTo(page, name, back);
  await page.keyboard.press('Enter');
};

describe.each(['chromium', 'firefox'] as const)('long work in %s', name => {
  const folder = mkdtempSync(join(tmpdir(), 'taskfare-long-'));
  const file = join(folder, 'many.jsonl');
  let on: Stage;
  let page: Page;
  let at: Person;
  let whole: string;
  const text = () => page.evaluate(() => document.body.innerText);
  const choose = async (): Promise<void> => {
    const field = await page.waitForSelector('input[type=file][accept*=jsonl]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
    await at.meets('button', 'Import');
  };

  beforeAll(async () => {
    writeFileSync(file, ledgerFile(Date.now() - 3_600_000));
    on = await stage(name);
  }, 120_000);
  // A tab of its own: after a download, Firefox's window no longer has the keyboard.
  beforeEach(async () => {
    page = await on.driven.openExtension('ledger.html#data');
    at = person(page);
    await page.evaluate(prepare);
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await on?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('an import that is stopped keeps what it has, says how much, and is finished by doing it again', async () => {
    await choose();
    await page.evaluate(() => holding.takeHold());
    await pressByKey(page, 'Import');
    await pressByKey(page, 'Cancel');
    await letGo(page);
    await at.reads('Stopped. What was already added stays; doing it again adds the rest.');
    const [, told] = (await text()).match(/Added before that: ([\d,]+) new/) ?? [];
    // One batch if it was being written already, else none: never all.
    expect(['0', '4,000']).toContain(told);
    const rest = (FACTS - Number(told!.replace(',', ''))).toLocaleString('en');
    await choose();
    await at.reads(`${rest} new entries\n${told} entries you already have`);
    await pressByKey(page, 'Import');
    await at.reads(`Imported. ${rest} new entries`);
    whole = await download(page, 'Export CSV', on.downloads);
    expect(whole.trim().split('\n')).toHaveLength(TASKS + 1);
  });

  it('an export that is stopped saves no file', async () => {
    for (const old of readdirSync(on.downloads)) rmSync(join(on.downloads, old));
    await page.evaluate(() => holding.takeHold());
    await pressByKey(page, 'Export CSV');
    await pressByKey(page, 'Cancel');
    await letGo(page);
    await at.reads('Stopped. No file was saved.');
    expect(readdirSync(on.downloads)).toEqual([]);
  });

  it('counting again is stopped, says so on every page, also after a restart, and goes on to the same figures', async () => {
    // The moment Cancel is there, the next batch must wait.
    await page.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('.recount.card button')) return;
        seen.disconnect();
        holding.takeHold();
      });
      seen.observe(document, { subtree: true, childList: true });
    });
    await pressByKey(page, 'Count again');
    await at.meets('button', 'Cancel');
    await pressByKey(page, 'Cancel', true);
    await letGo(page);
    await at.reads(STOPPED);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go on');
    await page.close();

    await on.driven.stopBackground();
    const popup = person(await on.driven.openExtension('popup.html'));
    await popup.reads('not all counted');
    await popup.page.close();
    page = await on.driven.openExtension('ledger.html#data');
    at = person(page);
    await at.reads(STOPPED);
    await pressByKey(page, 'Go on');
    await at.misses('button', 'Go on');
    await at.misses('button', 'Cancel');
    expect(await download(page, 'Export CSV', on.downloads)).toBe(whole);
  });
});
