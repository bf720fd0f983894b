// Knows that a site nobody described is taught by hand, then timed and paid to the cent, and that what was taught can be shared and taken away.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOfFile } from '../../lib/platforms/taught/check-file';
import { download, exports } from '../drive/own-pages';
import { pressInPopup } from '../drive/popup';
import { read } from '../drive/worker/hand';
import * as kleinwerk from '../drive/worker/kleinwerk';
import { KLEINWERK } from '../sites/kleinwerk/pages';
import { documentOf } from '../unit/platforms/fixture';
import { DEFINITIONS } from './harness/definitions';
import { readCsv } from './harness/records';
import { type Stage, stage } from './harness/stage';

const ID = 'arbeit-kleinwerk-test';
const NAME = KLEINWERK;
const SILENT = 'encyclopedia.example.test';

describe.each(['chromium', 'firefox'] as const)('teaching in %s', name => {
  let on: Stage;
  const steps: kleinwerk.Steps = { count: 0 };

  beforeAll(async () => {
    on = await stage(name);
    await on.driven.approve([KLEINWERK, SILENT]);
  }, 120_000);
  afterAll(() => on?.close());

  it('reads what is pointed at, live, and saves it with one permission', async () => {
    const { driven } = on;
    const page = await kleinwerk.openOffers(driven);
    const start = Date.now();
    await kleinwerk.teachList(driven, page, steps);
    await page.bringToFront();
    await kleinwerk.openTask(page, '4711');
    await kleinwerk.teachWork(driven, page, steps);

    const lesson = await driven.openExtension(`teach.html#${KLEINWERK}`);
    await lesson.waitForSelector('[data-read="pay"]');
    const shown = await lesson.$$eval('[data-read]', cells =>
      Object.fromEntries(cells.map(cell => [cell.getAttribute('data-read'), cell.textContent])),
    );
    expect(shown).toMatchObject({
      pay: expect.stringMatching(/0[.,]35.* · EUR · decimal comma/),
      title: 'Felder auf Luftbildern zählen',
      requesterName: 'Nordfeld GmbH',
      submit: 'Abgeben',
    });
    await lesson.bringToFront();
    await lesson.locator('button.main').click();
    steps.count += 1;
    await lesson.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.startsWith('Saved.'),
    );
    console.log(`${name}: taught in ${steps.count} steps, ${Date.now() - start} ms`);
    expect(steps.count).toBeLessThanOrEqual(20);
    await lesson.close();
    await page.close();
  });

  it('times the work there against the site’s own log, and exports it to the cent', async () => {
    const { driven, sites } = on;
    const page = await kleinwerk.openOffers(driven);
    await read(3000);
    await kleinwerk.openTask(page, '4712');
    await kleinwerk.handIn(page, 6000);
    await read(1500);
    await kleinwerk.toOffers(page);
    await read(2000);
    const end = Date.now();
    const rows = readCsv((await exports(driven, on.downloads)).csv);
    const row = rows.find(({ title }) => title === 'Kassenzettel abtippen');
    expect(row).toMatchObject({
      platform: ID,
      status: 'submitted',
      pay: '1.20',
      currency: 'EUR',
      requester: 'Marktblick AG',
    });
    expect(
      Math.abs(Number(row?.worked_s) - sites.truth.seen('kleinwerk:4712', end) / 1000),
    ).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('is taught, timed and paid where pay and buttons stand in a frame of the same site', async () => {
    const { driven, sites } = on;
    const page = await kleinwerk.openOffers(driven);
    const first = await kleinwerk.openFramed(page, '8801');
    await kleinwerk.teachFramed(driven, page, first, steps);
    const lesson = await driven.openExtension(`teach.html#${KLEINWERK}`);
    await lesson.waitForSelector('[data-read="pay"]');
    expect(await lesson.$eval('[data-read="pay"]', cell => cell.textContent)).toMatch(/0[.,]85.* · EUR/);
    expect(await lesson.$eval('table.reads', table => table.textContent)).toContain('#blatt › .lohn');
    await lesson.bringToFront();
    await lesson.locator('button.main').click();
    await lesson.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.startsWith('Saved.'),
    );
    await lesson.close();

    await page.bringToFront();
    await page.goto(`https://${KLEINWERK}/angebote`);
    const frame = await kleinwerk.openFramed(page, '8802');
    await kleinwerk.handInFramed(page, frame, 6000);
    await read(1500);
    const end = Date.now();
    const rows = readCsv((await exports(driven, on.downloads)).csv);
    const row = rows.find(({ title }) => title === 'Rezepte vergleichen');
    expect(row).toMatchObject({
      platform: ID,
      status: 'submitted',
      pay: '2.40',
      currency: 'EUR',
      requester: 'Tellerrand GmbH',
    });
    expect(
      Math.abs(Number(row?.worked_s) - sites.truth.seen('kleinwerk:8802', end) / 1000),
    ).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('times a site where nothing can be read, once the worker says that they work there', async () => {
    const { driven } = on;
    const site = await driven.newPage(`https://${SILENT}/`);
    await pressInPopup(driven, site, 'I work here');
    const lesson = await driven.openExtension(`teach.html#${SILENT}`);
    await lesson.select('select', 'sama');
    await lesson.locator('button.main').click();
    await lesson.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.startsWith('Saved.'),
    );
    await site.bringToFront();
    await read(4000);
    const rows = readCsv((await exports(driven, on.downloads)).csv).filter(
      ({ platform }) => platform === 'sama',
    );
    expect(rows).toMatchObject([{ status: 'open', task: expect.stringMatching(/^day:/) }]);
    expect(Number(rows[0]?.worked_s)).toBeGreaterThanOrEqual(3);
    await lesson.close();
    await site.close();
  });

  it('shares it as a file that is good by itself, and takes it away and back', async () => {
    const { driven } = on;
    const ledger = await driven.openExtension('ledger.html#platforms');
    const text = await download(ledger, `Share as a file: ${NAME}`, on.downloads);
    expect(faultsOfFile(text, DEFINITIONS, documentOf)).toEqual([]);
    expect(text).not.toMatch(/4711|8801|Luftbild|Nordfeld|Schilder|Wegweiser/);
    const pressed = (label: string) =>
      ledger.locator(`::-p-aria([name="${label}: ${NAME}"][role="button"])`).click();
    await pressed('Remove');
    await ledger.locator(`::-p-aria([name="Put back: ${NAME}"][role="button"])`).wait();
    const page = await kleinwerk.openOffers(driven);
    await kleinwerk.openTask(page, '4711');
    await read(1500);
    const before = readCsv((await exports(driven, on.downloads)).csv);
    expect(before.filter(({ title }) => title === 'Kassenzettel abtippen')).toHaveLength(1);
    const worked = before.map(({ task, worked_s }) => [task, worked_s]);
    await ledger.bringToFront();
    await pressed('Put back');
    await ledger.locator(`::-p-aria([name="Remove: ${NAME}"][role="button"])`).wait();
    await page.bringToFront();
    await read(3000);
    const after = readCsv((await exports(driven, on.downloads)).csv);
    expect(after.map(({ task, worked_s }) => [task, worked_s])).not.toEqual(worked);
    await page.close();
    await ledger.close();
  });
});
