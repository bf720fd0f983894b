// Knows what a night does to a task: midnight passes in the middle of it, and a browser is closed over it until eight hours later.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { launch } from '../drive/launch';
import { built } from '../e2e/harness/stage';
import { type Compressed, clock, compressed, MINUTE } from './harness/compressed';
import { BOATS } from './harness/desk';
import { openEye } from './harness/eye';

const SPEED = 15;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From now until so long before the next midnight in UTC. */
const untilMidnight = (before: number): number => DAY - (Date.now() % DAY) - before + DAY;
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

describe('a night, with time compressed', () => {
  let c: Compressed | undefined;
  const profile = mkdtempSync(join(tmpdir(), 'taskfare-night-'));
  afterAll(async () => {
    await c?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('work over midnight is one task, laid on both days; the closed night after it is neither', async () => {
    c = await compressed({ speed: SPEED, ahead: untilMidnight(7 * MINUTE), profile });
    await c.eye.change({ zone: 'UTC' });
    const { work } = c;
    const id = work.queue(BOATS);
    const page = await work.open(id);
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
    expect(worked.get(day(midnight))).toBeGreaterThan(MINUTE);

    await page.bringToFront();
    await page.mouse.click(8, 300);
    await c.read(MINUTE / 2);
    const before = await c.spent(`mturk:${id}`);
    const left = await c.eye.now();
    await c.on.driven.close();
    c.on.sites.truth.died(left);
    const morning = left + 8 * HOUR;
    c.on.driven = await launch('chromium', {
      sites: c.on.sites.port,
      profile,
      downloads: c.on.downloads,
      extension: built('chromium'),
      faketime: clock(SPEED, morning - Date.now()),
    });
    const eye = await openEye(c.on.driven);
    const begun = await eye.now();
    expect(begun - left).toBeGreaterThan(7 * HOUR);
    const facts = await eye.facts();
    const over = facts.filter(f => 'to' in f && f.to > left + MINUTE && f.at < begun - MINUTE);
    expect(over).toEqual([]);
    const total = facts.reduce((sum, f) => (f.kind === 'worked' ? sum + f.to - f.at : sum), 0);
    expect(total).toBeGreaterThanOrEqual(before);
    expect(total - before).toBeLessThan(2 * MINUTE);
    const { gaps } = await eye.attention();
    expect(gaps.map(g => g.why)).toEqual(['died']);
  });
});
