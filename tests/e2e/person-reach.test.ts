// Knows that every page can be read and used by everyone: in both themes, narrow and zoomed, in a long language, without a mouse.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../components/ledger/navigation';
import { faults } from '../../scripts/look/faults';
import { pseudo } from '../../scripts/look/pseudo';
import { person } from '../drive/person';
import { tabWalk } from '../drive/tab-walk';
import { show as showOn } from './harness/show';
import { type Stage, stage } from './harness/stage';
import { withSample } from './harness/with-sample';

const PAGES = [
  'popup.html',
  ...SECTIONS.map(section => `ledger.html#${section}`),
  'ledger.html#tasks?status=rejected',
  ...['platforms', 'money', 'time', 'ready'].map(step => `welcome.html#${step}`),
  'recovery.html',
  'teach.html#work.example',
];
describe('everyone', () => {
  let on: Stage;
  let page: Page;
  const show = (path: string): Promise<void> => showOn(on, page, path);
  const look = async (width: number, scheme: 'light' | 'dark', invented = false): Promise<string[]> => {
    const found: string[] = [];
    for (const path of PAGES) {
      // The popup is never wider than its own 360.
      const popup = path.startsWith('popup');
      await page.setViewport({ width: popup ? Math.min(width, 360) : width, height: popup ? 592 : 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await show(path);
      for (const fault of await faults(page, { invented })) found.push(`${path} ${fault}`);
    }
    return found;
  };

  beforeAll(async () => {
    on = await stage('chromium');
    page = await withSample(on.driven);
  }, 120_000);
  afterAll(() => on?.close());

  it('reads every page, in light', async () => expect(await look(1280, 'light')).toEqual([]));
  it('reads every page, in the dark and zoomed to 200 %', async () =>
    expect(await look(640, 'dark')).toEqual([]));

  it('reads every page in a window of 320 pixels and a language that is long', async () => {
    const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
    const { identifier } = await page.evaluateOnNewDocument(messages => {
      const i18n = (globalThis as unknown as { chrome?: { i18n?: object } }).chrome?.i18n;
      if (!i18n) return;
      Object.defineProperty(i18n, 'getMessage', {
        value: (key: string, subs: string[] = []) =>
          (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => subs[Number(n) - 1] ?? ''),
      });
    }, pseudo(english));
    try {
      await show('popup.html');
      expect(await page.evaluate(() => document.body.innerText)).toContain('[Ådd wörk');
      expect(await look(320, 'light', true)).toEqual([]);
    } finally {
      await page.removeScriptToEvaluateOnNewDocument(identifier);
    }
  });

  it.each(PAGES.filter(path => path !== 'ledger.html#tasks'))(
    'reaches every control of %s by Tab, sees where they are, and gets out again',
    async path => {
      await page.setViewport({ width: path.startsWith('popup') ? 360 : 1280, height: 592 });
      await show(path);
      const { met, missed, unseen, around } = await tabWalk(page);
      expect(met).toBeGreaterThan(0);
      expect({ missed, unseen, around }).toEqual({ missed: [], unseen: [], around: true });
    },
  );

  it('opens the popup at one size, from the first paint on, whatever is pressed', async () => {
    const { identifier } = await page.evaluateOnNewDocument(() => {
      const sizes: string[] = [];
      Object.assign(globalThis, { sizes });
      const note = (): void => {
        const { width, height } = document.body?.getBoundingClientRect() ?? { width: 0, height: 0 };
        const size = `${width} × ${height}`;
        if (width > 0 && sizes.at(-1) !== size) sizes.push(size);
        requestAnimationFrame(note);
      };
      note();
    });
    await page.setViewport({ width: 800, height: 600 });
    await show('popup.html');
    for (const name of ['Timer', 'Add work', 'Remove sample data', 'Load sample data'])
      await person(page).press(name);
    await page.waitForSelector('.sample-banner', { timeout: 30_000 });
    expect(await page.evaluate('sizes')).toEqual(['360 × 592']);
    await page.removeScriptToEvaluateOnNewDocument(identifier);
  });
});
