// Knows what a real keyboard and mouse, and their silence, do to a task's time: a window on a screen of its own, in both browsers, in real time.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { read, tabWith } from '../drive/worker/hand';
import * as prolific from '../drive/worker/prolific';
import { BOATS } from './harness/desk';
import { type Hands, openHands } from './harness/hands';

const SECOND = 1000;
const STUDY = '66b000000000000000000001';
const NEAR = 2.5 * SECOND;

describe.each(['chromium', 'firefox'] as const)('real hands in %s', name => {
  let hands: Hands;
  const total = async (id: string) => (await hands.worked(id)).reduce((sum, f) => sum + f.to - f.at, 0);

  beforeAll(async () => {
    hands = await openHands(name);
  }, 120_000);
  afterEach(() => hands?.work.clear());
  afterAll(() => hands?.close());

  it('idle ends the span at the last input, and a key begins it again', async () => {
    const { screen, eye, work, click, worked } = hands;
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
    const { screen, eye, work, click, worked } = hands;
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
    const { screen, eye, work, click, worked } = hands;
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
    const { screen, on, eye, work, worked } = hands;
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

  it('the keyboard pauses and goes on, starts a timer by hand and stops it', async () => {
    const { screen, eye, work } = hands;
    const page = await work.list();
    await hands.click(page);
    await screen.press('alt+shift+u');
    await expect.poll(async () => (await eye.attention()).paused, { timeout: 5 * SECOND }).toBeDefined();
    await screen.press('alt+shift+u');
    await expect.poll(async () => (await eye.attention()).paused, { timeout: 5 * SECOND }).toBeUndefined();
    await screen.press('alt+shift+k');
    await expect.poll(async () => (await eye.attention()).pinned, { timeout: 5 * SECOND }).toBeDefined();
    const { pinned } = await eye.attention();
    await read(2 * SECOND);
    await screen.press('alt+shift+k');
    await expect.poll(async () => (await eye.attention()).pinned, { timeout: 5 * SECOND }).toBeUndefined();
    const facts = (await eye.facts()).filter(
      f => 'task' in f && pinned?.on === 'task' && f.task === pinned.task,
    );
    expect(facts.map(f => f.kind).sort()).toEqual(['added', 'submitted', 'worked']);
  });
});
