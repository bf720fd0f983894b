// Knows that what the worker says by hand holds in a real browser: work elsewhere, a timer without any page, a platform on timer only.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as chip from '../drive/chip';
import { allow } from '../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../drive/platforms';
import { openPopup } from '../drive/popup';
import { read } from '../drive/worker/hand';
import { type Stage, stage } from '../e2e/harness/stage';
import { BOATS, type Desk, desk } from './harness/desk';
import { type Eye, openEye } from './harness/eye';

const SECOND = 1000;
const POLL = { timeout: 10 * SECOND };

describe.each(['chromium', 'firefox'] as const)('by hand in %s', name => {
  let on: Stage;
  let eye: Eye;
  let work: Desk;
  const pinned = async () => (await eye.attention()).pinned;
  const away = async () => work.keep(await on.driven.newPage('https://encyclopedia.example.test/'));

  beforeAll(async () => {
    on = await stage(name);
    await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
    eye = await openEye(on.driven);
    work = desk(on.driven, on.sites);
  }, 120_000);
  afterEach(() => work?.clear());
  afterAll(() => on?.close());

  it('work elsewhere: the task counts whatever is in front, until the worker is back', async () => {
    const id = work.queue(BOATS);
    const task = { on: 'task', platform: 'mturk', task: id };
    const page = await work.open(id);
    await chip.appeared(page);
    const leaving = await openPopup(on.driven, page);
    await leaving.press('I am working on this elsewhere');
    await expect.poll(pinned, POLL).toMatchObject(task);
    await leaving.close().catch(() => undefined);
    const other = await away();
    await read(2 * SECOND);
    expect((await eye.attention()).open?.subject).toMatchObject(task);
    const back = await openPopup(on.driven, other);
    await back.press('I am back');
    await expect.poll(pinned, POLL).toBeUndefined();
    await expect.poll(async () => (await eye.attention()).open, POLL).toBeUndefined();
    await back.close().catch(() => undefined);
  });

  it('a timer by hand is started and stopped from the popup, and is work that was handed in', async () => {
    const page = await away();
    const starting = await openPopup(on.driven, page);
    await starting.press('Timer');
    await starting.type('What is it?', 'Ranking answers');
    await starting.type('Amount', '0.50');
    await starting.press('Start the timer');
    await expect.poll(pinned, POLL).toBeDefined();
    await read(2 * SECOND);
    await starting.close().catch(() => undefined);
    const stopping = await openPopup(on.driven, page);
    await stopping.press('Timer');
    await stopping.press('Stop the timer');
    await expect.poll(pinned, POLL).toBeUndefined();
    await stopping.close().catch(() => undefined);
    const facts = await eye.facts();
    const added = facts.find(f => f.kind === 'added');
    expect(added).toMatchObject({
      source: 'worker',
      set: { title: 'Ranking answers', pay: { micros: 500_000, currency: 'USD' } },
    });
    const of = facts.filter(f => 'task' in f && f.task === added!.task);
    expect(of.map(f => f.kind).sort()).toEqual(['added', 'submitted', 'worked']);
  });

  it('on timer only nothing runs on a platform’s pages; made automatic again, it is timed', async () => {
    const ledger = await on.driven.openExtension('ledger.html#platforms');
    const press = async (label: string) => {
      await ledger.bringToFront();
      await ledger.locator(`::-p-aria([name="${label}"][role="button"])`).setTimeout(15_000).click();
    };
    await press('Timer only for Amazon Mechanical Turk');
    await ledger.waitForSelector('::-p-aria([name="Make automatic: Amazon Mechanical Turk"][role="button"])');
    const before = (await eye.facts()).length;
    const id = work.queue(BOATS);
    const page = await work.open(id);
    await read(3 * SECOND);
    expect(await chip.boxOf(page)).toBeUndefined();
    expect(await eye.facts()).toHaveLength(before);
    await press('Make automatic: Amazon Mechanical Turk');
    await ledger.waitForSelector('::-p-aria([name="Timer only for Amazon Mechanical Turk"][role="button"])');
    await page.bringToFront();
    await chip.appeared(page);
    expect((await eye.attention()).open?.subject).toMatchObject({ on: 'task', task: id });
  });
});
