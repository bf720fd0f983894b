// Knows that someone who has never seen Taskfare gets through it by what they read on it, and finds one number everywhere the same.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pause } from '../drive/browser';
import { download } from '../drive/own-pages';
import { type Person, person } from '../drive/person';
import { readCsv } from './harness/records';
import { type Stage, stage } from './harness/stage';

declare const chrome: { readonly action: { getTitle(of: object): Promise<string> } };

const SAMPLE = 'Sample data, none of it yours';

/** Where it is about noon now, so that no test works past midnight. */
const noonZone = (): string => {
  const east = 12 - new Date().getUTCHours();
  return east === 0 ? 'Etc/GMT' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
};
/** `11:52` */
const clock = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);

describe.each(['chromium', 'firefox'] as const)('a newcomer in %s', name => {
  let on: Stage;
  const open = async (path: string): Promise<Person> => person(await on.driven.openExtension(path));
  const zone = noonZone();
  const now = Math.floor(Date.now() / 60_000) * 60_000;

  /** The page goes on to the ledger by itself; Firefox's driver does not go with it. */
  const whenLoaded = async (): Promise<Person> => {
    for (let i = 0; i < 40; i += 1) {
      const ledger = await open('ledger.html');
      await ledger.page.waitForSelector('.sample-banner, .sample-offer');
      if (await ledger.page.$('.sample-banner')) return ledger;
      await ledger.page.close();
      await pause(250);
    }
    throw new Error('no sample was loaded');
  };

  beforeAll(async () => {
    on = await stage(name);
  }, 120_000);
  afterAll(() => on?.close());

  it('goes through the first steps, back and forward, and finds the place again', async () => {
    const at = await open('welcome.html');
    await at.meets('heading', 'Where do you work?');
    await at.follow('Next');
    await at.meets('heading', 'Currency and place');
    await at.page.evaluate(() => history.back());
    await at.meets('heading', 'Where do you work?');
    await at.follow('Next');
    await at.fill('A wage to compare with', 'KE', 'combobox');
    await at.press('Next');
    await at.meets('heading', 'How time is counted');
    await at.page.close();

    const later = await open('welcome.html');
    await later.meets('heading', 'How time is counted');
    await later.unfold('Change these lengths or your time zone');
    await later.fill('Time zone of your days', zone, 'combobox');
    await later.page.$$eval('form', forms => forms.at(-1)?.requestSubmit());
    await later.reads('Saved.');
    await later.follow('Back');
    expect(await later.page.$$eval('select', all => all.map(s => s.value))).toEqual(['', 'KE']);
    await later.follow('Skip this step');
    await later.follow('Next');
    await later.meets('heading', 'Ready');
    await later.press('Load sample data');
    const ledger = await whenLoaded();
    await ledger.meets('region', SAMPLE);
    await ledger.follow('Tasks');
    await ledger.page.waitForFunction(
      () => Number(document.querySelector('[data-figure="tasks.count"]')?.getAttribute('data-value')) > 1000,
    );
    await ledger.page.close();
    await later.page.close();
  });

  it('sees the sample in the popup, called so, and is rid of it at one press', async () => {
    const popup = await open('popup.html');
    await popup.meets('region', SAMPLE);
    await popup.page.waitForSelector(
      '[data-figure="today.taskHourly.USD"], [data-figure="today.taskHourly.GBP"]',
    );
    await popup.press('Remove sample data');
    await popup.misses('region', SAMPLE);
    await popup.meets('button', 'Load sample data');
    expect(await popup.page.evaluate(async () => (await indexedDB.databases()).map(d => d.name))).toEqual([
      'taskfare',
    ]);
    await popup.page.close();
  });

  it('adds work in the popup, by its labels', async () => {
    const popup = await open('popup.html');
    const add = async (title: string, amount: string, from: number, to: number, status: string) => {
      await popup.press('Add work');
      await popup.fill('What is it?', title);
      await popup.fill('Requester (if you know)', 'Aunt Mary');
      await popup.fill('Platform', 'prolific', 'combobox');
      await popup.fill('Amount', amount);
      await popup.fill('Currency', 'USD');
      await popup.fill('Start', clock(now - from * 60_000, zone));
      await popup.fill('End', clock(now - to * 60_000, zone));
      await popup.fill('Where it stands', status, 'combobox');
      await popup.press('Add');
      await popup.reads('Work added.');
      await popup.press('Add work');
    };
    await add('Interview by phone', '12.50', 60, 30, 'approved');
    await add('Market survey', '2.50', 30, 0, 'rejected');
    // 12.50 in one hour of attention; the rejected half hour is time all the same.
    await popup.waitsFor('today.realHourly.USD', 12_500_000);
    await popup.waitsFor('today.lost.USD', 2_500_000);
    await popup.page.close();
  });

  it('filters, edits and takes the edit back', async () => {
    const ledger = await open('ledger.html#tasks');
    await ledger.meets('link', 'Interview by phone');
    await ledger.fill('Status', 'rejected', 'combobox');
    await ledger.misses('link', 'Interview by phone');
    await ledger.follow('Market survey');
    await ledger.unfold('Correct this task');
    await ledger.fill('Amount', '3.75');
    await ledger.fill('Where it stands', 'approved', 'combobox');
    await ledger.press('Save');
    await ledger.reads('Corrected.');
    await ledger.press('Undo');
    await ledger.reads('Taken back.');
    await ledger.page.goto(on.driven.address('ledger.html#tasks'), { waitUntil: [] });
    await ledger.meets('link', 'Interview by phone');
    await ledger.page.close();
    const popup = await open('popup.html');
    await popup.waitsFor('today.realHourly.USD', 12_500_000);
    await popup.page.close();
  });

  it('reads that number in overview, popup and on the requester’s page, found by its name', async () => {
    const ledger = await open('ledger.html#overview/today');
    await ledger.waitsFor('headline.today.realHourly.USD', 12_500_000);
    await ledger.follow('Requesters');
    await ledger.follow('Aunt Mary');
    await ledger.waitsFor('requester.prolific:hand-aunt mary.hourly.USD', 12_500_000);
    await ledger.waitsFor('requester.prolific:hand-aunt mary.tasks', 2);
    await ledger.waitsFor('requester.prolific:hand-aunt mary.rejected', 1);
    await ledger.page.close();
  });

  it('goes back and forward through sections, and finds each as it was left', async () => {
    const at = await open('ledger.html#overview/week');
    const turn = (by: number) => at.page.evaluate(n => history.go(n), by);
    await at.meets('heading', 'Overview');
    await at.follow('Tasks');
    await at.meets('link', 'Interview by phone');
    await at.fill('Status', 'rejected', 'combobox');
    await at.misses('link', 'Interview by phone');
    await at.follow('Requesters');
    await at.follow('Aunt Mary');
    await at.meets('heading', 'Your rating');
    await turn(-1);
    await at.meets('link', 'Aunt Mary');
    await turn(-1);
    await at.meets('heading', 'Tasks');
    await at.meets('link', 'Market survey');
    await at.misses('link', 'Interview by phone');
    await turn(-1);
    await at.meets('link', 'Interview by phone');
    await turn(-1);
    await at.waitsFor('headline.today.realHourly.USD', 12_500_000);
    await turn(2);
    await at.meets('link', 'Market survey');
    await at.misses('link', 'Interview by phone');
    await turn(2);
    await at.waitsFor('requester.prolific:hand-aunt mary.tasks', 2);
    await at.page.close();
  });

  it('changes the currency, and reads one number in popup, overview, requester page and export', async () => {
    const ledger = await open('ledger.html#settings');
    await ledger.fill('One unit of', 'USD');
    await ledger.fill('is worth', '0.5', 'spinbutton');
    await ledger.fill('in', 'EUR');
    await ledger.press('Add this rate');
    await ledger.reads('1 USD = 0.5 EUR');
    await ledger.fill('Show amounts in', 'EUR');
    await ledger.page.$eval('[aria-labelledby="set-currency"] form', form =>
      (form as HTMLFormElement).requestSubmit(),
    );
    await ledger.reads('Saved.');
    await ledger.follow('Overview');
    await ledger.waitsFor('headline.today.realHourly.EUR', 6_250_000);
    await ledger.waitsFor('headline.week.realHourly.EUR', 6_250_000);
    await ledger.reads('Your offers look like €7.50 an hour; an hour earns €6.25.');
    await ledger.follow('Requesters');
    await ledger.follow('Aunt Mary');
    await ledger.waitsFor('requester.prolific:hand-aunt mary.hourly.EUR', 6_250_000);
    await ledger.follow('Data');
    const csv = readCsv(await download(ledger.page, 'Export CSV', on.downloads));
    await ledger.page.close();

    expect(csv.map(row => [row.title, row.pay, row.currency, row.status])).toEqual([
      ['Interview by phone', '12.50', 'USD', 'approved'],
      ['Market survey', '2.50', 'USD', 'rejected'],
    ]);
    const earned = csv
      .filter(row => row.status === 'approved')
      .reduce((sum, row) => sum + Number(row.pay), 0);
    const hours = csv.reduce((sum, row) => sum + Number(row.worked_s), 0) / 3600;
    const popup = await open('popup.html');
    await popup.waitsFor('today.realHourly.EUR', ((earned * 0.5) / hours) * 1_000_000);
    await popup.waitsFor('week.realHourly.EUR', 6_250_000);
    await popup.reads('Your offers look like €7.50 an hour; an hour earns €6.25.');
    await popup.reads('rejected work');
    await popup.reads('−€1.25');
    const title = () => popup.page.evaluate(() => chrome.action.getTitle({}));
    await vi.waitFor(async () => expect(await title()).toContain('really earns €6.25'), { timeout: 10_000 });
    await popup.page.close();
  });
});
