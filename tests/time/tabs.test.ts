// Knows that tabs, reloads and repeated jobs are timed right: minutes of work in the real Chromium, its clock running twenty-five times faster.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as mturk from '../drive/worker/mturk';
import { type Compressed, compressed, MINUTE } from './harness/compressed';
import { BOATS, RECEIPTS, SHOPS } from './harness/desk';

describe('tabs, with time compressed', () => {
  let c: Compressed;
  const ends = async (id: string) => {
    const facts = await c.eye.facts();
    return facts
      .filter(f => 'task' in f && f.task === id && /submitted|returned/.test(f.kind))
      .map(f => f.kind);
  };

  beforeAll(async () => {
    c = await compressed({ speed: 25 });
  });
  afterEach(() => c.work.clear());
  afterAll(() => c?.close());

  it('a reload does not start the task at zero', async () => {
    const page = await c.work.list();
    const id = await c.work.take(page, RECEIPTS);
    await c.read(MINUTE);
    await page.reload();
    await c.read(MINUTE);
    await page.reload();
    await c.read(MINUTE);
    await c.away();
    expect(await c.seen(`mturk:${id}`)).toBeGreaterThan(3 * MINUTE);
    await c.agree(`mturk:${id}`);
  });

  it('the list is search, and not the task that was opened from it', async () => {
    const before = await c.spent('mturk~search');
    const logged = await c.seen('mturk~search');
    const page = await c.work.list();
    await c.read(MINUTE);
    const id = await c.work.take(page, RECEIPTS);
    await c.read(MINUTE);
    await c.away();
    await c.agree(`mturk:${id}`);
    await c.near('mturk~search', before + (await c.seen('mturk~search')) - logged);
  });

  it('a batch is accepted at once: each task gets its own minutes, none the waiting, one never looked at gets none', async () => {
    const [first, second, third, unseen] = [SHOPS, SHOPS, SHOPS, SHOPS].map(set => c.work.queue(set)) as [
      string,
      string,
      string,
      string,
    ];
    const list = await c.work.list();
    await list.goto('https://worker.mturk.com/tasks');
    await c.read(MINUTE / 2);
    for (const id of [first, second, third]) {
      await c.work.open(id);
      await c.read(MINUTE);
    }
    await c.away();
    for (const id of [first, second, third]) expect(await c.seen(`mturk:${id}`)).toBeGreaterThan(MINUTE);
    await c.agree(`mturk:${first}`, `mturk:${second}`, `mturk:${third}`);
    expect(await c.spent(`mturk:${unseen}`)).toBe(0);
    expect((await c.eye.facts()).some(f => f.kind === 'accepted' && f.task === unseen)).toBe(true);
  });

  it('two tasks in two tabs: turning to and fro, neither is counted twice', async () => {
    const [a, b] = [c.work.queue(BOATS), c.work.queue(SHOPS)];
    const one = await c.work.open(a);
    await c.read(MINUTE);
    const two = await c.work.open(b);
    const from = await c.eye.now();
    await c.read(MINUTE);
    await one.bringToFront();
    await c.read(MINUTE);
    await two.bringToFront();
    await c.read(MINUTE);
    await c.away();
    await c.agree(`mturk:${a}`, `mturk:${b}`);
    const wall = (await c.eye.now()) - from + 2 * MINUTE;
    expect((await c.spent(`mturk:${a}`)) + (await c.spent(`mturk:${b}`))).toBeLessThan(wall);
  });

  it('one task in two tabs is one task, and its minutes are not doubled', async () => {
    const id = c.work.queue(BOATS);
    const one = await c.work.open(id);
    await c.read(MINUTE);
    await c.work.open(id);
    await c.read(MINUTE);
    await one.bringToFront();
    await c.read(MINUTE);
    await c.away();
    await c.agree(`mturk:${id}`);
  });

  it('the same job accepted again is another task, and keeps the first one’s time', async () => {
    const page = await c.work.list();
    const first = await c.work.take(page, RECEIPTS);
    await c.read(2 * MINUTE);
    await mturk.answer(page, 0);
    const second = await c.work.take(page, RECEIPTS);
    await c.read(MINUTE);
    await c.away();
    expect(second).not.toBe(first);
    await c.agree(`mturk:${first}`, `mturk:${second}`);
    expect(await ends(first)).toEqual(['submitted']);
    expect(await ends(second)).toEqual([]);
  });

  it('returned work keeps its time', async () => {
    const page = await c.work.list();
    const id = await c.work.take(page, SHOPS);
    await c.read(2 * MINUTE);
    await mturk.giveBack(page);
    await c.read(MINUTE / 2);
    await c.away();
    expect(await c.seen(`mturk:${id}`)).toBeGreaterThan(2 * MINUTE);
    await c.agree(`mturk:${id}`);
    expect(await ends(id)).toEqual(['returned']);
  });

  it('a closed tab is not worked in any more', async () => {
    const id = c.work.queue(BOATS);
    await c.away();
    const page = await c.work.open(id);
    await c.read(MINUTE);
    const seen = await c.seen(`mturk:${id}`);
    await page.close();
    await c.read(2 * MINUTE);
    await c.near(`mturk:${id}`, seen);
  });

  it('the background is stopped again and again in the middle of a task, and no second is lost', async () => {
    const page = await c.work.list();
    const id = await c.work.take(page, RECEIPTS);
    for (let i = 0; i < 6; i += 1) {
      await c.read(MINUTE / 2);
      await c.on.driven.stopBackground();
    }
    await c.away();
    expect(await c.seen(`mturk:${id}`)).toBeGreaterThan(3 * MINUTE);
    await c.agree(`mturk:${id}`);
  });
});
