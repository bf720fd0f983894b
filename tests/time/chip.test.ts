// Knows that the chip on a page can be moved, pressed and answered by hand and by keyboard, and takes nothing from the page by itself.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as chip from '../drive/chip';
import { allow } from '../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../drive/platforms';
import { read } from '../drive/worker/hand';
import { type Stage, stage } from '../e2e/harness/stage';
import { BOATS, type Desk, desk } from './harness/desk';
import { type Eye, openEye } from './harness/eye';

const SECOND = 1000;
/** Parts of the chip, counted from its handle. */
const [TOGGLE, HIDE, COUNT_IT] = [1, 2, 3];
const POLL = { timeout: 10 * SECOND };

describe.each(['chromium', 'firefox'] as const)('the chip in %s', name => {
  let on: Stage;
  let eye: Eye;
  let work: Desk;
  const isPaused = async () => (await eye.attention()).paused !== undefined;
  const opened = async (): Promise<[Page, string]> => {
    const id = work.queue(BOATS);
    const page = await work.open(id);
    await chip.appeared(page);
    return [page, id];
  };

  beforeAll(async () => {
    on = await stage(name);
    await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
    eye = await openEye(on.driven);
    work = desk(on.driven, on.sites);
  }, 120_000);
  afterEach(() => work?.clear());
  afterAll(() => on?.close());

  it('appears without the focus, and lies where it was dragged, also after a reload', async () => {
    const [page] = await opened();
    expect(await chip.hasFocus(page)).toBe(false);
    const before = await chip.appeared(page);
    await chip.drag(page, 300, 120);
    const after = await chip.appeared(page);
    expect(after.left - before.left).toBeCloseTo(300, 0);
    expect(before.top - after.top).toBeCloseTo(120, 0);
    expect(await chip.hasFocus(page)).toBe(false);
    await read(500);
    await page.reload();
    const again = await chip.appeared(page);
    expect(again.left).toBeCloseTo(after.left, 0);
    expect(again.top).toBeCloseTo(after.top, 0);
  });

  it('is reached by Tab and moved by the arrow keys', async () => {
    const [page] = await opened();
    const before = await chip.appeared(page);
    await chip.reach(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    const after = await chip.appeared(page);
    expect(after.left - before.left).toBeCloseTo(16, 0);
    expect(before.top - after.top).toBeCloseTo(16, 0);
  });

  it('pauses by the mouse and goes on by the keyboard', async () => {
    const [page, id] = await opened();
    await chip.clickPause(page);
    await expect.poll(isPaused, POLL).toBe(true);
    expect(await chip.hasFocus(page)).toBe(false);
    // Chromium goes on by Tab from where the mouse was pressed last.
    await page.mouse.click(8, 300);
    await chip.reach(page);
    await chip.pressNth(page, TOGGLE);
    await expect.poll(isPaused, POLL).toBe(false);
    expect((await eye.attention()).open?.subject).toMatchObject({ on: 'task', task: id });
  });

  it('asks about an absence without taking the focus; the answer is a fact that can be undone', async () => {
    await eye.change({ absence: SECOND });
    const [page, id] = await opened();
    await read(SECOND);
    work.keep(await on.driven.newPage('https://encyclopedia.example.test/'));
    await read(3 * SECOND);
    await page.bringToFront();
    await expect.poll(async () => (await eye.attention()).gaps.length, POLL).toBe(1);
    // The chip asks the background again a moment after the return.
    await read(2 * SECOND);
    expect(await chip.hasFocus(page)).toBe(false);
    expect(await chip.asks(page)).toBe(true);
    await chip.reach(page);
    await chip.pressNth(page, COUNT_IT);
    const counted = async () =>
      (await eye.facts()).filter(f => f.kind === 'worked' && f.task === id && f.answer === 'count');
    await expect.poll(counted, POLL).toHaveLength(1);
    expect((await counted())[0]).toMatchObject({ source: 'worker' });
    expect((await counted())[0]!.act).toBeDefined();
    expect((await eye.attention()).gaps).toEqual([]);
  });

  it('a question that was seen and left is not asked again, and waits in the ledger', async () => {
    await eye.change({ absence: SECOND });
    const [page] = await opened();
    await read(SECOND);
    work.keep(await on.driven.newPage('https://encyclopedia.example.test/'));
    await read(3 * SECOND);
    await page.bringToFront();
    const gaps = async () => (await eye.attention()).gaps;
    await expect
      .poll(async () => (await gaps()).map(gap => gap.asked), { timeout: 15 * SECOND })
      .toEqual([true]);
    expect(await chip.asks(page)).toBe(true);
    // From here on an absence of a few seconds is none to ask about.
    await eye.change({ absence: 120 * SECOND });
    work.keep(await on.driven.newPage('https://encyclopedia.example.test/'));
    await page.bringToFront();
    await read(2.5 * SECOND);
    expect(await chip.asks(page)).toBe(false);
    expect(await gaps()).toHaveLength(1);
  });

  it('is hidden for good by its own button', async () => {
    const [page] = await opened();
    await chip.reach(page);
    await chip.pressNth(page, HIDE);
    await expect.poll(() => chip.boxOf(page), POLL).toBeUndefined();
    await page.reload();
    await read(2 * SECOND);
    expect(await chip.boxOf(page)).toBeUndefined();
  });
});
