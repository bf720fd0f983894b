// Knows that a task that plays or fills the screen needs no hands, and that a locked screen ends it all the same: real browsers on a screen of their own.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../drive/worker/hand';
import { BOATS } from './harness/desk';
import { type Hands, IDLE_AFTER, openHands } from './harness/hands';

const SECOND = 1000;
const NEAR = 2.5 * SECOND;
/** Longer than the browser takes to call a worker idle. */
const STILL = IDLE_AFTER + 7 * SECOND;
/** When a browser stops keeping the screen awake, X takes that for a hand: idle may come once more, and is backdated. */
const SILENT = { timeout: IDLE_AFTER + 12 * SECOND, interval: 500 };

describe.each(['chromium', 'firefox'] as const)('a film over the whole screen in %s', name => {
  let hands: Hands;
  beforeAll(async () => {
    hands = await openHands(name);
  }, 120_000);
  afterEach(() => hands?.work.clear());
  afterAll(() => hands?.close());

  it('is work without hands, and when it ends the worker is idle', async () => {
    const { work, eye, click, worked, isTimed } = hands;
    const id = work.queue(BOATS);
    const page = await work.open(id);
    await page.evaluate(() =>
      addEventListener('click', () => void document.documentElement.requestFullscreen(), { once: true }),
    );
    await click(page);
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await read(STILL);
    await isTimed(id);
    expect((await eye.attention()).presence).toBe('active');
    const over = Date.now();
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(async () => (await eye.attention()).open, SILENT).toBeUndefined();
    expect(Math.abs((await worked(id)).at(-1)!.to - over)).toBeLessThan(NEAR);
  });
});

/** Firefox plays nothing without a sound device, and has no word for a locked screen: see docs/decisions.md. */
describe('sound and lock in chromium', () => {
  let hands: Hands;
  beforeAll(async () => {
    hands = await openHands('chromium');
  }, 120_000);
  afterEach(() => hands?.work.clear());
  afterAll(() => hands?.close());

  it('a recording that plays is work without hands, and in silence the worker is idle', async () => {
    const { work, on, eye, click, worked, isTimed } = hands;
    const id = work.queue(BOATS);
    const page = await work.open(id);
    await click(page);
    await page.evaluate(() => {
      const context = new AudioContext();
      const tone = context.createOscillator();
      tone.connect(context.destination);
      tone.start();
      addEventListener('hush', () => void context.close());
    });
    await read(STILL);
    await isTimed(id);
    const over = Date.now();
    await page.evaluate(() => dispatchEvent(new Event('hush')));
    // Chromium calls a tab audible for two seconds after its last sound.
    await expect.poll(async () => (await eye.attention()).open, SILENT).toBeUndefined();
    expect(Math.abs((await worked(id)).at(-1)!.to - over)).toBeLessThan(NEAR + 2 * SECOND);
    await expect.poll(async () => (await eye.attention()).presence, SILENT).toBe('idle');
    expect(on.sites.truth.seen(`mturk:${id}`)).toBeGreaterThan(STILL);
  });

  it('a locked screen ends the span at once, whatever plays, and the unlocking hand begins it anew', async () => {
    const { work, screen, eye, click, worked, isTimed } = hands;
    const id = work.queue(BOATS);
    const page = await work.open(id);
    await click(page);
    await read(3 * SECOND);
    await isTimed(id);
    const locked = Date.now();
    await screen.lock();
    await expect.poll(async () => (await eye.attention()).presence, { timeout: 8 * SECOND }).toBe('locked');
    expect((await eye.attention()).open).toBeUndefined();
    expect(Math.abs((await worked(id)).at(-1)!.to - locked)).toBeLessThan(NEAR);
    await read(2 * SECOND);
    await screen.press('shift');
    await expect.poll(async () => (await eye.attention()).presence, { timeout: 8 * SECOND }).toBe('active');
    await isTimed(id);
  });
});
