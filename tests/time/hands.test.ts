// Knows what a real keyboard and mouse, and their silence, do to a task's time: a window on a screen of its own, in both browsers, in real time.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/core/fact';
import { type Display, openDisplay } from '../drive/display';
import { allow } from '../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../drive/platforms';
import { read, tabWith } from '../drive/worker/hand';
import * as prolific from '../drive/worker/prolific';
import { type Stage, stage } from '../e2e/harness/stage';
import { BOATS, type Desk, desk } from './harness/desk';
import { type Eye, openEye } from './harness/eye';

const SECOND = 1000;
const STUDY = '66b000000000000000000001';
const NEAR = 2.5 * SECOND;

describe.each(['chromium', 'firefox'] as const)('real hands in %s', name => {
  let screen: Display;
  let on: Stage;
  let eye: Eye;
  let work: Desk;
  const worked = async (id: string) =>
    (await eye.facts()).filter(
      (f): f is Extract<Fact, { kind: 'worked' }> => f.kind === 'worked' && f.task === id,
    );
  const total = async (id: string) => (await worked(id)).reduce((sum, f) => sum + f.to - f.at, 0);
  /** A click with the mouse, where the page has nothing to click. */
  const click = async (page: Page): Promise<void> => {
    const { x, y } = await page.evaluate(() => {
      const place = window as Window & { mozInnerScreenX?: number; mozInnerScreenY?: number };
      const left = place.mozInnerScreenX ?? screenX + (outerWidth - innerWidth) / 2;
      const top = place.mozInnerScreenY ?? screenY + outerHeight - innerHeight;
      return { x: left + 4, y: top + innerHeight - 6 };
    });
    await screen.click(x, y);
  };

  beforeAll(async () => {
    screen = await openDisplay();
    on = await stage(name, { how: { headful: true, still: true } });
    await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
    eye = await openEye(on.driven);
    await eye.change({ idleAfter: 15 * SECOND });
    work = desk(on.driven, on.sites);
  }, 120_000);
  afterEach(() => work?.clear());
  afterAll(async () => {
    await on?.close();
    await screen?.close();
  });

  it('idle ends the span at the last input, and a key begins it again', async () => {
    const id = work.queue(BOATS);
    const page = await work.open(id);
    await read(2 * SECOND);
    await click(page);
    const last = Date.now();
    await read(22 * SECOND);
    expect((await eye.attention()).presence).toBe('idle');
    const [span, ...more] = await worked(id);
    expect(more).toEqual([]);
    expect(Math.abs(span!.to - last)).toBeLessThan(NEAR);
    await screen.press('shift');
    const back = Date.now();
    await read(3 * SECOND);
    const after = await eye.attention();
    expect(after.presence).toBe('active');
    expect(after.open?.subject).toMatchObject({ on: 'task', task: id });
    expect(Math.abs(after.open!.from - back)).toBeLessThan(NEAR);
  });

  it('Ctrl+T is a side tab: the look aside is assumed, not work of that tab', async () => {
    const id = work.queue(BOATS);
    const page = await work.open(id);
    await click(page);
    await read(4 * SECOND);
    const before = Date.now();
    await screen.press('ctrl+t');
    await read(5 * SECOND);
    const { open } = await eye.attention();
    expect(open).toBeUndefined();
    await screen.press('ctrl+w');
    await read(2 * SECOND);
    await page.bringToFront();
    await read(2 * SECOND);
    const assumed = (await worked(id)).filter(f => f.assumed !== undefined);
    expect(assumed).toHaveLength(1);
    expect(Math.abs(assumed[0]!.at - before)).toBeLessThan(NEAR);
    expect(assumed[0]!.to - assumed[0]!.at).toBeGreaterThan(4 * SECOND);
  });

  it('a minimised window is no work, and the task goes on when it is back', async () => {
    const id = work.queue(BOATS);
    const page = await work.open(id);
    await click(page);
    await read(3 * SECOND);
    const left = Date.now();
    await screen.minimise();
    await read(5 * SECOND);
    expect((await eye.attention()).open).toBeUndefined();
    await screen.restore();
    const back = Date.now();
    await read(3 * SECOND);
    const { open } = await eye.attention();
    expect(open?.subject).toMatchObject({ on: 'task', task: id });
    const [assumed] = (await worked(id)).filter(f => f.assumed !== undefined);
    expect(Math.abs(assumed!.at - left)).toBeLessThan(NEAR);
    expect(Math.abs(assumed!.to - back)).toBeLessThan(NEAR);
  });

  it('a link pressed by hand opens the survey, and the survey is the study’s', async () => {
    const app = work.keep(await prolific.openStudies(on.driven));
    const id = await prolific.reserve(app, on.sites, STUDY);
    await read(2 * SECOND);
    await app.bringToFront();
    await app.focus('[data-testid="dialog-start-study"]');
    await screen.press('Return');
    const survey = work.keep(await tabWith(on.driven, `SESSION_ID=${id}`));
    await survey.waitForSelector('#next');
    await read(6 * SECOND);
    const { open } = await eye.attention();
    expect(open?.subject).toMatchObject({ on: 'task', task: id });
    await prolific.complete(app);
    await read(SECOND);
    expect((await worked(id)).filter(f => f.assumed !== undefined)).toEqual([]);
    expect(Math.abs((await total(id)) - on.sites.truth.seen(`prolific:${id}`))).toBeLessThan(NEAR);
  });
});
