// Knows what a stopped background and a killed browser may cost: nothing, and what came after the last beat.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allow, exports } from '../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../drive/platforms';
import { read } from '../drive/worker/hand';
import * as mturk from '../drive/worker/mturk';
import * as prolific from '../drive/worker/prolific';
import { type Lines, readCsv, readLines, spent } from './harness/records';
import { type Stage, stage } from './harness/stage';

const SECOND = 1000;
const STUDY = '66b000000000000000000002';
const BOATS = '3SETREPLICA0000000000000000003';
/** A beat comes every 30 s and vouches for the worker up to 15 s before it: so much may be lost, and the alarm's lateness. */
const AT_RISK = 46 * SECOND;
const WORKED_BEFORE_KILL = 38 * SECOND;

describe.each(['chromium', 'firefox'] as const)('what is lost in %s', name => {
  let on: Stage;
  const ledger = async (): Promise<Lines & { csv: string }> => {
    const { csv, lines } = await exports(on.driven, on.downloads);
    return { csv, ...readLines(lines) };
  };

  beforeAll(async () => {
    on = await stage(name, { lasting: true });
    await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
  }, 120_000);
  afterAll(() => on?.close());

  it('nothing, when the background is stopped three times in the middle of a task', async () => {
    const { driven, sites } = on;
    const app = await prolific.openStudies(driven);
    await read(2 * SECOND);
    const study = await prolific.reserve(app, sites, STUDY);
    await driven.stopBackground();
    await read(SECOND);
    const answering = prolific.answerSurvey(driven, app, study, 9 * SECOND);
    await read(3 * SECOND);
    await driven.stopBackground();
    await read(3 * SECOND);
    await driven.stopBackground();
    const survey = await answering;
    await prolific.completeByLink(survey);
    await survey.close();
    await driven.newPage('https://encyclopedia.example.test/');
    await read(2 * SECOND);
    const seen = sites.truth.seen(`prolific:${study}`);
    const { facts, csv } = await ledger();
    expect(seen).toBeGreaterThan(9 * SECOND);
    expect(Math.abs(spent(facts, `prolific:${study}`) - seen)).toBeLessThan(SECOND);
    expect(readCsv(csv).find(r => r.task === study)).toMatchObject({ status: 'submitted', pay: '1.50' });
  });

  it('no acknowledged fact, and only the time after the last beat, when the browser is killed', async () => {
    const { driven, sites } = on;
    const hits = await mturk.openHits(driven);
    await read(2 * SECOND);
    const before = await ledger();
    await hits.bringToFront();
    const id = await mturk.accept(hits, sites, BOATS);
    await read(WORKED_BEFORE_KILL);
    const died = Date.now();
    await driven.kill();
    sites.truth.died(died);

    await on.again();
    const after = await ledger();
    const kept = new Set(after.facts.map(f => f.id));
    expect(before.facts.filter(f => !kept.has(f.id))).toEqual([]);
    expect(after.facts.filter(f => 'task' in f && f.task === id).map(f => f.kind)).toEqual(
      expect.arrayContaining(['offered', 'accepted', 'opened', 'worked']),
    );
    const seen = sites.truth.seen(`mturk:${id}`, died);
    const worked = spent(after.facts, `mturk:${id}`);
    expect(worked).toBeGreaterThan(seen - AT_RISK);
    expect(worked).toBeLessThan(seen + SECOND);

    const again = await on.driven.newPage(
      `https://worker.mturk.com/projects/${BOATS}/tasks/${sites.mturk.get(id).task}?assignment_id=${id}`,
    );
    await mturk.answer(again, 4 * SECOND);
    await read(SECOND);
    const end = await ledger();
    const more = sites.truth.seen(`mturk:${id}`) - seen;
    expect(Math.abs(spent(end.facts, `mturk:${id}`) - worked - more)).toBeLessThan(SECOND);
    expect(readCsv(end.csv).find(r => r.task === id)).toMatchObject({ status: 'submitted', pay: '0.40' });
  });
});
