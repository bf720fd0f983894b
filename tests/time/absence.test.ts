// Knows what short and long absences, the worker's own words and a sleeping machine do to a task's time, in the real Chromium with its clock running faster.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../drive/browser';
import { type Compressed, compressed, MINUTE } from './harness/compressed';
import { BOATS } from './harness/desk';

const SPEED = 25;

describe('absences, with time compressed', () => {
  let c: Compressed;
  const factsOf = async (id: string) => (await c.eye.facts()).filter(f => 'task' in f && f.task === id);
  const gapsOf = async (id: string) =>
    (await c.eye.attention()).gaps.filter(g => g.subject.on === 'task' && g.subject.task === id);
  /** How long `during` took by the worker's clock. */
  const lasted = async (during: () => Promise<void>): Promise<number> => {
    const from = await c.eye.now();
    await during();
    return (await c.eye.now()) - from;
  };

  beforeAll(async () => {
    c = await compressed({ speed: SPEED });
  });
  afterEach(() => c.work.clear());
  afterAll(() => c?.close());

  it('a short lookup in a side tab counts, marked as assumed', async () => {
    const id = c.work.queue(BOATS);
    const page = await c.work.open(id);
    await c.read(MINUTE);
    const lookup = await lasted(async () => {
      await c.away();
      await c.read(MINUTE / 2);
      await page.bringToFront();
    });
    await c.read(MINUTE);
    await c.away();
    await c.near(`mturk:${id}`, (await c.seen(`mturk:${id}`)) + lookup);
    const assumed = (await factsOf(id)).filter(f => f.kind === 'worked' && f.assumed !== undefined);
    expect(assumed).toHaveLength(1);
    expect(assumed[0]).toMatchObject({ assumed: 2 * MINUTE });
  });

  it('a long stay in a side tab does not count, is offered once, and counts when the worker says so', async () => {
    const id = c.work.queue(BOATS);
    const page = await c.work.open(id);
    await c.read(MINUTE);
    await c.away();
    await c.read(3.5 * MINUTE);
    await page.bringToFront();
    await c.read(MINUTE);
    await c.away();
    await c.agree(`mturk:${id}`);
    const gaps = await gapsOf(id);
    expect(gaps.map(g => g.why)).toEqual(['sideTab']);
    const [gap] = gaps;
    await c.eye.say('answer', { gap: gap!.id, answer: 'count' });
    await c.near(`mturk:${id}`, (await c.seen(`mturk:${id}`)) + gap!.to - gap!.from);
    expect(await gapsOf(id)).toEqual([]);
  });

  it('another window in front is an absence, and the way back to the first one ends it', async () => {
    const id = c.work.queue(BOATS);
    const page = await c.work.open(id);
    await c.read(MINUTE);
    const session = await c.on.driven.browser.target().createCDPSession();
    const before = await c.eye.now();
    const { targetId } = await session.send('Target.createTarget', {
      url: 'https://encyclopedia.example.test/',
      newWindow: true,
    });
    await c.read(3.5 * MINUTE);
    await session.send('Target.closeTarget', { targetId });
    await page.bringToFront();
    await page.mouse.click(8, 300);
    const after = await c.eye.now();
    await c.read(MINUTE);
    await c.away();
    const gaps = await gapsOf(id);
    expect(gaps).toHaveLength(1);
    expect(Math.abs(gaps[0]!.from - before) / SPEED).toBeLessThan(1000);
    expect(Math.abs(gaps[0]!.to - after) / SPEED).toBeLessThan(1000);
    await c.near(`mturk:${id}`, after - before - (gaps[0]!.to - gaps[0]!.from) + 2 * MINUTE);
  });

  it('looking at the popup does not stop the task', async () => {
    const id = c.work.queue(BOATS);
    const page = await c.work.open(id);
    await c.read(MINUTE / 2);
    const from = await c.eye.now();
    const [extension] = [...(await c.on.driven.browser.extensions()).values()];
    await page.triggerExtensionAction(extension!);
    await c.read(MINUTE);
    const { open } = await c.eye.attention();
    expect(open?.subject).toMatchObject({ on: 'task', task: id });
    expect(open!.from).toBeLessThan(from);
  });

  it('a pause is not counted, and not assumed', async () => {
    const id = c.work.queue(BOATS);
    await c.work.open(id);
    await c.read(MINUTE);
    const paused = await lasted(async () => {
      await c.eye.say('pause');
      await c.read(MINUTE);
      await c.eye.say('resume');
    });
    await c.read(MINUTE);
    await c.away();
    await c.near(`mturk:${id}`, (await c.seen(`mturk:${id}`)) - paused);
  });

  it('after stop, the page in front is not counted until it is shown anew', async () => {
    const id = c.work.queue(BOATS);
    await c.work.open(id);
    await c.read(MINUTE);
    const stopped = await c.seen(`mturk:${id}`);
    await c.eye.say('stop');
    await c.read(2 * MINUTE);
    await c.near(`mturk:${id}`, stopped);
  });

  it('work elsewhere counts while another page is in front, until the worker is back', async () => {
    const id = c.work.queue(BOATS);
    await c.work.open(id);
    await c.read(MINUTE);
    let outside = 0;
    outside += await lasted(async () => {
      await c.eye.say('elsewhere', { platform: 'mturk', task: id });
      await c.away();
      await c.read(3.5 * MINUTE);
      await c.eye.say('resume');
    });
    await c.read(MINUTE);
    expect(outside).toBeGreaterThan(3 * MINUTE);
    await c.near(`mturk:${id}`, (await c.seen(`mturk:${id}`)) + outside);
  });

  it('a timer by hand counts without any page, and is marked as entered', async () => {
    await c.away();
    const from = await c.eye.now();
    const task = String(await c.eye.say('timer', { platform: 'outlier', title: 'Ranking answers' }));
    await c.read(3 * MINUTE);
    await c.eye.say('stop');
    const to = await c.eye.now();
    await c.read(MINUTE);
    await c.near(`outlier:${task}`, to - from);
    expect((await factsOf(task)).map(f => f.kind).sort()).toEqual(['added', 'submitted', 'worked']);
  });

  it('a machine that sleeps does not work: the whole browser stands still, and its clock runs on', async () => {
    const id = c.work.queue(BOATS);
    const page = await c.work.open(id);
    await c.read(MINUTE);
    await page.mouse.click(8, 300);
    await pause(200);
    const fell = await c.eye.now();
    const group = -(c.on.driven.browser.process()?.pid ?? Number.NaN);
    process.kill(group, 'SIGSTOP');
    await c.read(4 * MINUTE);
    process.kill(group, 'SIGCONT');
    const woke = await c.eye.now();
    await page.mouse.click(8, 300);
    await c.read(MINUTE);
    await c.away();
    expect(woke - fell).toBeGreaterThan(3 * MINUTE);
    const asleep = (await factsOf(id)).filter(
      f => f.kind === 'worked' && f.at < woke - MINUTE && f.to > fell + MINUTE,
    );
    expect(asleep).toEqual([]);
    expect((await gapsOf(id)).map(g => g.why)).toEqual(['away']);
    await c.near(`mturk:${id}`, (await c.seen(`mturk:${id}`)) - (woke - fell));
  });
});
