// Knows that seeing a thing twice is seeing it once: reloads, a second tab, and a job taken again, which is another task.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allow, exports } from '../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../drive/platforms';
import { read } from '../drive/worker/hand';
import * as mturk from '../drive/worker/mturk';
import * as prolific from '../drive/worker/prolific';
import { readCsv, readLines } from './harness/records';
import { type Stage, stage } from './harness/stage';

const RECEIPTS = '3SETREPLICA0000000000000000001';
const STUDY = '66b000000000000000000005';

describe.each(['chromium', 'firefox'] as const)('seeing twice in %s', name => {
  let on: Stage;
  const seen = async () => {
    const { csv, lines } = await exports(on.driven, on.downloads);
    const { facts } = readLines(lines);
    return {
      rows: readCsv(csv),
      statements: facts.filter(f => f.kind !== 'worked' && f.kind !== 'overhead').map(f => f.id),
    };
  };

  beforeAll(async () => {
    on = await stage(name);
    await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
  }, 120_000);
  afterAll(() => on?.close());

  it('adds nothing on a reload of the work, the history and the list', async () => {
    const hits = await mturk.openHits(on.driven);
    await mturk.accept(hits, on.sites, RECEIPTS);
    await read(1500);
    const before = await seen();
    expect(before.statements.length).toBeGreaterThan(2);
    await hits.bringToFront();
    await hits.reload();
    await read(1500);
    await hits.reload();
    await read(1500);
    expect((await seen()).statements).toEqual(before.statements);
    await hits.close();
  });

  it('is one task in two tabs', async () => {
    const [assignment] = on.sites.mturk.queue;
    const address = `https://worker.mturk.com/projects/${RECEIPTS}/tasks/${assignment?.task}?assignment_id=${assignment?.id}`;
    const one = await on.driven.newPage(address);
    await read(1000);
    const two = await on.driven.newPage(address);
    await read(1000);
    expect((await seen()).rows.map(r => r.task)).toEqual([assignment?.id]);
    await one.close();
    await two.bringToFront();
    await mturk.answer(two, 500);
    await read(1000);
    expect((await seen()).rows.map(r => [r.task, r.status])).toEqual([[assignment?.id, 'submitted']]);
  });

  it('is another task when the same job is accepted again', async () => {
    const hits = await mturk.openHits(on.driven);
    const id = await mturk.accept(hits, on.sites, RECEIPTS);
    await read(1000);
    const { rows } = await seen();
    expect(rows).toHaveLength(2);
    expect(rows.map(r => r.task)).toContain(id);
    await hits.close();
  });

  it('adds nothing when the history is read again', async () => {
    const app = await prolific.openStudies(on.driven);
    const study = await prolific.reserve(app, on.sites, STUDY);
    await read(1000);
    await prolific.complete(app);
    on.sites.prolific.approve(study);
    await prolific.toSubmissions(app);
    await read(1500);
    const before = await seen();
    expect(before.rows.find(r => r.task === study)?.status).toBe('approved');
    await app.bringToFront();
    await app.reload();
    await read(1500);
    expect((await seen()).statements).toEqual(before.statements);
  });
});
