// Knows that what opens, unfolds, fails or waits on a page can be read and used by everyone, in both themes, wide and narrow.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../../scripts/look/faults';
import { type Person, person } from '../drive/person';
import { rest, show } from './harness/show';
import { type Stage, stage } from './harness/stage';
import { withSample } from './harness/with-sample';

declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

type Reach = (at: Person) => Promise<unknown>;
const click =
  (...selectors: readonly string[]): Reach =>
  async ({ page }) => {
    for (const selector of selectors)
      await (await page.waitForSelector(selector))!.evaluate(e =>
        e.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
      );
  };
const unfoldAll: Reach = ({ page }) =>
  page.$$eval('summary', all => {
    for (const one of all) one.click();
  });
const SEND = 'form.work-form button[type=submit]';

/** With the sample's year. */
const SAMPLED: Readonly<Record<string, readonly [path: string, reach: Reach]>> = {
  'popup: timer': ['popup.html', at => at.press('Timer')],
  'popup: work refused': [
    'popup.html',
    async at => {
      await at.press('Add work');
      await at.fill('Amount', 'much');
      await click(SEND)(at);
      await at.page.waitForSelector('[role=alert]');
    },
  ],
  'popup: why': ['popup.html', at => at.unfold('Why this number?')],
  // Of the tables behind the pictures the shortest: every pair of texts on a page is compared.
  'overview: why, and a table': [
    'ledger.html#overview/month?by=month',
    click('.period-why summary', '.table-behind summary'),
  ],
  'tasks: many edited': [
    'ledger.html#tasks',
    async at => {
      await click('.task-list thead input', '.chosen-tasks button', '.chosen-tasks button[type=submit]')(at);
      await at.reads('Nothing was changed yet.');
    },
  ],
  'tasks: one opened, corrected, explained': [
    'ledger.html#tasks?status=rejected',
    async at => {
      await click('.task-list tbody a')(at);
      await at.unfold('Correct this task');
      await click('.task-details dl + button')(at);
    },
  ],
  'tasks: none found': ['ledger.html#tasks?q=nothing-like-it', at => at.meets('button', 'Show all tasks')],
  'time: chosen, explained, forms open': [
    'ledger.html#time',
    async at => {
      await click('[role=option]', '.task-times button')(at);
      await unfoldAll(at);
    },
  ],
  'requester: one': ['ledger.html#requesters', click('.card tbody a')],
  'requesters: what others say': ['ledger.html#requesters/ratings', async () => undefined],
  'platforms: a definition refused': [
    'ledger.html#platforms',
    async at => {
      await at.fill('Or paste its text', 'no definition');
      await at.press('Look at it');
      await at.reads('This cannot be taken in');
    },
  ],
  'settings: refused': [
    'ledger.html#settings',
    async at => {
      await at.press('Fetch rates once a day');
      await at.reads('First choose the currency');
    },
  ],
  'first steps: lengths': ['welcome.html#time', at => at.unfold('Change these lengths or your time zone')],
};

describe('in every state', () => {
  const folder = mkdtempSync(join(tmpdir(), 'taskfare-states-'));
  let on: Stage;
  let page: Page;
  const found = async (path: string, reach: Reach): Promise<string[]> => {
    const popup = path.startsWith('popup');
    await page.setViewport({ width: popup ? 360 : 1280, height: popup ? 592 : 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await show(on, page, path);
    await reach(person(page));
    await rest(page);
    const light = await faults(page);
    await page.setViewport({ width: 320, height: popup ? 592 : 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await rest(page);
    return [...light.map(fault => `light ${fault}`), ...(await faults(page)).map(fault => `dark ${fault}`)];
  };
  const choose = async (file: string, text: string): Promise<void> => {
    const path = join(folder, file);
    writeFileSync(path, text);
    const field = await page.waitForSelector('input[type=file][accept*=jsonl]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  };

  beforeAll(async () => {
    on = await stage('chromium');
    page = await withSample(on.driven);
  }, 120_000);
  afterAll(async () => {
    await on?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(SAMPLED))('%s', async (_state, [path, reach]) => {
    expect(await found(path, reach)).toEqual([]);
  });

  it('an import looked at, with lines that cannot be read; one refused; a ledger of one task; a recount that waits; a ledger that is lost', async () => {
    await show(on, page, 'ledger.html#data');
    await person(page).press('Remove sample data');
    await person(page).meets('button', 'Load sample data');
    const fact = {
      platform: 'prolific',
      task: 't',
      source: 'page',
      device: 'o',
      at: Date.now(),
      seen: Date.now(),
    };
    const lines = [
      { format: 'taskfare-ledger', version: 1, exported: Date.now(), facts: 3 },
      { ...fact, id: 'a', kind: 'offered', title: 'Tea' },
      { ...fact, id: 'b', kind: 'submitted' },
      { ...fact, id: 'c', kind: 'nonsense' },
    ].map(line => JSON.stringify(line));
    const looked: Reach = async at => {
      await choose('some.jsonl', lines.join('\n'));
      await at.reads('1 line that cannot be read');
    };
    expect(await found('ledger.html#data', looked)).toEqual([]);
    await person(page).press('Import');
    await person(page).reads('Imported.');
    const refused: Reach = async at => {
      await choose('none.jsonl', 'no ledger');
      await at.page.waitForSelector('[role=status].bad');
    };
    expect(await found('ledger.html#data', refused)).toEqual([]);
    for (const path of ['ledger.html#overview/week', 'ledger.html#tasks', 'popup.html'])
      expect(await found(path, async () => undefined)).toEqual([]);
    const waits: Reach = async ({ page: of }) => {
      await of.evaluate(
        () =>
          new Promise<void>(done => {
            const open = indexedDB.open('taskfare');
            open.onsuccess = () => {
              const store = open.result.transaction('now', 'readwrite').objectStore('now');
              store.get('ledger').onsuccess = ({ target }) => {
                const row = (target as IDBRequest<object>).result;
                const recounts = [{ of: 'all', name: '', after: '' }];
                store.put({ ...row, recounts, held: true }).onsuccess = () => {
                  open.result.close();
                  done();
                };
              };
            };
          }),
      );
      await of.reload();
      await person(of).reads('Counting is stopped.');
    };
    expect(await found('ledger.html#history', waits)).toEqual([]);
    expect(await found('popup.html', at => at.reads('not all counted'))).toEqual([]);
    const lost: Reach = async at => {
      await at.page.evaluate(() =>
        chrome.storage.local.set({ canary: { install: 'another', facts: 12_480 } }),
      );
      await at.page.reload();
      await at.reads('12,480');
    };
    expect(await found('recovery.html', lost)).toEqual([]);
  });
});
