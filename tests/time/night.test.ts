// Knows what a night does to a task: midnight passes in the middle of it, and a browser dies over it and starts eight hours later.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pause } from '../drive/browser';
import { launch } from '../drive/launch';
import { built } from '../e2e/harness/stage';
import { type Compressed, clock, compressed, MINUTE } from './harness/compressed';
import { BOATS } from './harness/desk';
import { openEye } from './harness/eye';

const SPEED = 15;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From now until so long before a midnight in UTC. */
const untilMidnight = (before: number): number => 2 * DAY - (Date.now() % DAY) - before;
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

describe('a night, with time compressed', () => {
  let c: Compressed | undefined;
  let profile: string | undefined;
  afterEach(async () => {
    await c?.close();
    if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('work over midnight is one task, laid on both days', async () => {
    c = await compressed({ speed: SPEED, ahead: untilMidnight(7 * MINUTE) });
    await c.eye.change({ zone: 'UTC' });
    const id = c.work.queue(BOATS);
    await c.work.open(id);
    const opened = await c.eye.now();
    const midnight = Math.ceil(opened / DAY) * DAY;
    expect(midnight - opened, 'the test began before midnight').toBeLessThan(8 * MINUTE);
    await c.read(midnight - opened + 3 * MINUTE);
    await c.away();
    await c.agree(`mturk:${id}`);
    const worked = new Map(
      (await c.eye.days()).map(row => [row.day, Number((row.sums.worked as { open?: number }).open)]),
    );
    expect([...worked.keys()]).toEqual([day(midnight - 1), day(midnight)]);
    expect(Math.abs(worked.get(day(midnight - 1))! - (midnight - opened)) / SPEED).toBeLessThan(1000);
    expect(worked.get(day(midnight))).toBeGreaterThan(2 * MINUTE);
  });

  it('a browser that dies over a task and starts the next morning adds nothing of the night, and asks about it', async () => {
    profile = mkdtempSync(join(tmpdir(), 'taskfare-night-'));
    c = await compressed({ speed: SPEED, profile });
    // The profile was made by a browser whose clock ran ahead of this one's: nothing counts until it is caught up with.
    await pause(12_000);
    const id = c.work.queue(BOATS);
    const page = await c.work.open(id);
    await c.read(2 * MINUTE);
    await page.mouse.click(8, 300);
    await pause(300);
    const before = await c.spent(`mturk:${id}`);
    const left = await c.eye.now();
    await c.on.driven.kill();
    c.on.driven = await launch('chromium', {
      sites: c.on.sites.port,
      profile,
      downloads: c.on.downloads,
      extension: built('chromium'),
      faketime: clock(SPEED, left + 8 * HOUR - Date.now()),
    });
    const eye = await openEye(c.on.driven);
    const begun = await eye.now();
    expect(begun - left).toBeGreaterThan(7 * HOUR);
    await pause(1000);
    const spans = (await eye.facts()).filter(f => f.kind === 'worked' && f.task === id);
    const ends = spans.map(f => ('to' in f ? Number(f.to) : 0));
    expect(before).toBeGreaterThan(MINUTE);
    expect(Math.max(...ends)).toBeLessThan(left + MINUTE);
    expect(spans.reduce((sum, f, i) => sum + ends[i]! - f.at, 0)).toBeGreaterThanOrEqual(before);
    const { gaps } = await eye.attention();
    expect(gaps).toMatchObject([{ why: 'died', subject: { on: 'task', task: id } }]);
  });
});
