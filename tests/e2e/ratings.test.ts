// Knows that ratings travel: what one profile exports, signed, another shows beside its own figures, and what was changed on the way is refused.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/core/fact';
import { download, figures, importLedger } from '../drive/own-pages';
import { type Stage, stage } from './harness/stage';

const MINUTE = 60_000;
const START = Date.UTC(2026, 2, 2, 9);
const WHOM = 'mturk:A1INVENTED01';
const OTHER = 'mturk:A2INVENTED02';
const PAGE = `ledger.html#requesters/${encodeURIComponent(WHOM)}`;

/**
 * Four tasks of ten minutes for a dollar each, three approved and one rejected two days later: $4.50 an hour; by a requester who
 * was called otherwise at first. Three for two dollars by another.
 */
function history(): string {
  const facts = [0, 1, 2, 3, 4, 5, 6].flatMap(n => {
    const at = START + n * 60 * MINUTE;
    const base = { platform: 'mturk', task: `T${n}`, source: 'page', device: 'e2e' };
    const whom =
      n < 4
        ? { requester: 'A1INVENTED01', requesterName: n === 0 ? 'Acorn Works' : 'Oak <b>Data</b>' }
        : { requester: 'A2INVENTED02', requesterName: 'Birch Lab' };
    const say = (kind: string, when: number, rest: object = {}) => ({
      ...base,
      id: `mturk:T${n}:${kind}:x:0`,
      at: when,
      seen: when,
      kind,
      ...rest,
    });
    return [
      say('offered', at, {
        title: 'Label signs',
        ...whom,
        pay: { micros: n < 4 ? 1_000_000 : 2_000_000, currency: 'USD' },
      }),
      say('worked', at, { to: at + 10 * MINUTE, source: 'sensor' }),
      say('submitted', at + 10 * MINUTE),
      say(n === 3 ? 'rejected' : 'approved', at + 2 * 24 * 60 * MINUTE),
    ] as unknown as Fact[];
  });
  const header = { format: 'taskfare-ledger', version: 1, exported: START, facts: facts.length };
  return [header, ...facts].map(line => `${JSON.stringify(line)}\n`).join('');
}

const choose = async (page: Page, path: string): Promise<void> => {
  const input = await page.waitForSelector('input[type="file"][accept*="json"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
};
const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).setTimeout(15_000).click();
const shows = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted: string) => document.querySelector('main')?.textContent?.includes(wanted),
    { timeout: 15_000 },
    text,
  );

describe.each(['chromium', 'firefox'] as const)('ratings in %s', name => {
  let on: Stage;
  let pack: string;
  beforeAll(async () => {
    on = await stage(name);
    const file = join(on.downloads, '..', 'history.jsonl');
    writeFileSync(file, history());
    await importLedger(on.driven, file);
  }, 120_000);
  afterAll(() => on?.close());

  it('shows a requester from the own ledger, rated, and found again', async () => {
    const page = await on.driven.openExtension(PAGE);
    await page.waitForSelector(`[data-figure="requester.${WHOM}.hourly.USD"]`);
    const found = await figures(page);
    expect(found.get(`requester.${WHOM}.hourly.USD`)).toBe(4_500_000);
    expect(found.get(`requester.${WHOM}.approval`)).toBe(0.75);
    await shows(page, 'Oak <b>Data</b>');
    await page.locator('::-p-aria([name="Favourite"][role="radio"])').click();
    await page.locator('::-p-aria([name="great"][role="checkbox"])').click();
    await page.select('.review .scores label:nth-child(1) select', '4');
    await press(page, 'Save');
    await page.waitForSelector('.own-mark.favourite');
    await page.close();

    const list = await on.driven.openExtension('ledger.html#requesters?q=oak');
    await list.waitForSelector(`[data-requester="${WHOM}"] .own-mark.favourite`);
    await list.close();
  });

  it('orders by the cautious bound, finds by an older name, compares by keyboard, and finds all tasks', async () => {
    const page = await on.driven.openExtension('ledger.html#requesters');
    const lines = (...wanted: string[]) =>
      page.waitForFunction(
        (keys: string) =>
          [...document.querySelectorAll<HTMLElement>('[data-requester]')]
            .map(row => row.dataset.requester)
            .join() === keys,
        { timeout: 15_000 },
        wanted.join(),
      );
    await lines(OTHER, WHOM);
    await page.select('search select', 'tasks');
    await lines(WHOM, OTHER);
    await page.type('input[type="search"]', 'acorn');
    await lines(WHOM);
    await page.click(`[data-requester="${WHOM}"] a`);
    await shows(page, 'Also called Acorn Works');

    await page.waitForSelector('.beside option:nth-child(2)');
    await page.focus('.beside select');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector(`[data-figure="requester.${OTHER}.hourly.USD"]`);
    const found = await figures(page);
    expect(found.get(`requester.${WHOM}.hourly.USD`)).toBe(4_500_000);
    expect(found.get(`requester.${OTHER}.hourly.USD`)).toBe(12_000_000);
    const beside = `${PAGE.slice(PAGE.indexOf('#'))}?with=${encodeURIComponent(OTHER)}`;
    expect(await page.evaluate(() => [document.activeElement?.localName, location.hash])).toEqual([
      'select',
      beside,
    ]);
    const again = await on.driven.openExtension(`ledger.html${beside}`);
    await again.waitForSelector(`[data-figure="requester.${OTHER}.hourly.USD"]`);
    await again.close();

    await page.bringToFront();
    await page.locator('::-p-aria([name="Find all its tasks"][role="link"])').click();
    await page.waitForFunction(
      () => new URLSearchParams(location.hash.split('?')[1]).get('requester') === 'mturk:A1INVENTED01',
    );
    await shows(page, '4 tasks');
    await page.close();
  });

  it('saves a signed file that says no more than it may', async () => {
    const page = await on.driven.openExtension('ledger.html#requesters/ratings');
    await page.waitForSelector('form input:not([type])');
    await page.type('form input:not([type])', 'Ada');
    pack = await download(page, 'Save ratings file', on.downloads);
    await page.close();
    const { pack: told, key, signature } = JSON.parse(pack) as Record<string, unknown>;
    expect(told).toMatchObject({
      maker: 'Ada',
      requesters: [
        { platform: 'mturk', requester: 'A1INVENTED01', tasks: 4, approved: 3, tags: { great: 1 } },
        { platform: 'mturk', requester: 'A2INVENTED02', tasks: 3, approved: 3 },
      ],
    });
    expect([typeof key, typeof signature]).toEqual(['string', 'string']);
    expect(pack).not.toMatch(/T0|Label signs|e2e|favourite/);
  });

  it('shows it in another profile, apart, and refuses it when it was changed', async () => {
    const other = await on.fresh();
    try {
      const changed = join(on.downloads, '..', 'changed.json');
      writeFileSync(changed, pack.replace('"approved": 3', '"approved": 4'));
      const sound = join(on.downloads, '..', 'sound.json');
      writeFileSync(sound, pack);

      const page = await other.openExtension('ledger.html#requesters/ratings');
      await choose(page, changed);
      await shows(page, 'it was changed after it was signed');
      expect(await page.$('.preview')).toBeNull();
      await choose(page, sound);
      await page.waitForSelector('.preview');
      await shows(page, 'Signed, and unchanged since');
      await press(page, 'Add this source');
      await page.waitForSelector('.source-list [data-source]');
      // Nobody knows the address of a requester they never worked for: the list leads there.
      await page.locator('main a[href="#requesters"]').click();
      await page.locator(`[data-heard="${WHOM}"] a`).setTimeout(15_000).click();
      await page.waitForSelector('.sources');
      await shows(page, '$4.50');
      await shows(page, 'Ada');
      await page.close();
    } finally {
      await other.close();
    }
  });
});
