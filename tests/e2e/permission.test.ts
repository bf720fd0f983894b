// Knows that the worker's choice alone decides what Taskfare may read: nothing at install, then what is allowed, until it is taken back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allow, exports, takeBack } from '../drive/own-pages';
import { read } from '../drive/worker/hand';
import * as mturk from '../drive/worker/mturk';
import * as prolific from '../drive/worker/prolific';
import { readCsv } from './harness/records';
import { built, type Stage, stage } from './harness/stage';

declare const chrome: {
  readonly permissions: { getAll(): Promise<{ readonly origins?: readonly string[] }> };
};

const STUDY = '66b000000000000000000004';

describe.each(['chromium', 'firefox'] as const)('permission in %s', name => {
  let on: Stage;
  const origins = async () => {
    const page = await on.driven.openExtension('popup.html');
    const all = await page.evaluate(() => chrome.permissions.getAll());
    await page.close();
    return all.origins;
  };
  const rows = async () => readCsv((await exports(on.driven, on.downloads)).csv);

  beforeAll(async () => {
    on = await stage(name);
  }, 120_000);
  afterAll(() => on?.close());

  it('asks for no site at install', async () => {
    const manifest = JSON.parse(readFileSync(join(built(name), 'manifest.json'), 'utf8'));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.permissions.toSorted()).toEqual(
      ['activeTab', 'alarms', 'idle', 'scripting', 'storage', 'unlimitedStorage'].toSorted(),
    );
    expect(await origins()).toEqual([]);
    expect(await on.driven.warnings()).toEqual([]);
  });

  it('sees nothing of a platform that is not allowed', async () => {
    const hits = await mturk.openHits(on.driven);
    await mturk.accept(hits, on.sites, '3SETREPLICA0000000000000000004');
    await read(1500);
    expect(await rows()).toEqual([]);
    await hits.close();
  });

  it('serves a tab that was open before, without a reload', async () => {
    const app = await prolific.openStudies(on.driven);
    await read(1000);
    await allow(on.driven, ['Prolific'], ['app.prolific.com']);
    expect(await origins()).toEqual(['https://app.prolific.com/*']);
    await app.bringToFront();
    await read(1000);
    const study = await prolific.reserve(app, on.sites, STUDY);
    await read(2000);
    expect(on.sites.requests.filter(r => r === 'GET app.prolific.com/studies')).toHaveLength(1);
    expect((await rows()).map(r => [r.task, r.status])).toEqual([[study, 'open']]);
    await app.close();
  });

  it('reads nothing more after it was taken back, not even in a tab that is still open', async () => {
    const app = await prolific.openStudies(on.driven);
    await read(1500);
    await takeBack(on.driven, 'Prolific');
    expect(await origins()).toEqual([]);
    const before = await exports(on.driven, on.downloads);
    await app.bringToFront();
    const taken = await prolific.reserve(app, on.sites, '66b000000000000000000005');
    await read(1500);
    const after = await exports(on.driven, on.downloads);
    expect(readCsv(after.csv).map(r => r.task)).not.toContain(taken);
    expect(readCsv(after.csv)).toHaveLength(readCsv(before.csv).length);
  });
});
