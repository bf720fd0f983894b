// Knows what an update of the extension in the middle of a task costs: what came after the last beat, and never the worker's form. Refuses to know what changed in it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allow, exports } from '../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../drive/platforms';
import { read } from '../drive/worker/hand';
import * as mturk from '../drive/worker/mturk';
import { readCsv, readLines, spent } from './harness/records';
import { built, type Stage, stage } from './harness/stage';

const SECOND = 1000;
const BOATS = '3SETREPLICA0000000000000000003';
/** The first beat, 30 s after the task was taken, vouches for its first 15 s; the alarm may be a little late. */
const UNTIL_UPDATE = 34 * SECOND;
const VOUCHED_FOR = 14 * SECOND;

describe.each(['chromium', 'firefox'] as const)('an update in the middle of a task in %s', name => {
  let on: Stage;
  const folder = mkdtempSync(join(tmpdir(), 'taskfare-update-'));

  beforeAll(async () => {
    cpSync(built(name), folder, { recursive: true });
    on = await stage(name, { how: { extension: folder } });
    await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
  }, 120_000);
  afterAll(async () => {
    await on?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('loses no more than came after the last beat, goes on without a reload, and says nothing on the page', async () => {
    const { driven, sites } = on;
    const page = await mturk.openHits(driven);
    const errors: unknown[] = [];
    page.on('pageerror', error => errors.push(error));
    const id = await mturk.accept(page, sites, BOATS);
    await page.evaluate(() => Object.assign(window, { halfWritten: 'an answer' }));
    const before = sites.truth.seen(`mturk:${id}`);
    await read(UNTIL_UPDATE);

    const manifest = join(folder, 'manifest.json');
    writeFileSync(
      manifest,
      JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version: '9.9.9' }),
    );
    await driven.browser.installExtension(folder);
    await read(3 * SECOND);
    const atUpdate = sites.truth.seen(`mturk:${id}`);
    await read(8 * SECOND);
    expect(await page.evaluate(() => (window as { halfWritten?: string }).halfWritten)).toBe('an answer');

    await mturk.answer(page, 2 * SECOND);
    await read(SECOND);
    const seen = sites.truth.seen(`mturk:${id}`);
    const { csv, lines } = await exports(driven, on.downloads);
    const worked = spent(readLines(lines).facts, `mturk:${id}`);
    expect(before).toBeLessThan(2 * SECOND);
    expect(worked).toBeGreaterThan(VOUCHED_FOR + (seen - atUpdate) - SECOND);
    expect(worked).toBeLessThan(seen + SECOND);
    expect(readCsv(csv).find(row => row.task === id)).toMatchObject({ status: 'submitted', pay: '0.40' });
    expect(errors).toEqual([]);
  });
});
