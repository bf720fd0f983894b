// Knows that what Chromium shows in compressed time holds in Firefox too, in a few seconds of real time. Refuses to fake Firefox's clock: it does not start so.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allow } from '../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../drive/platforms';
import { read } from '../drive/worker/hand';
import * as mturk from '../drive/worker/mturk';
import * as prolific from '../drive/worker/prolific';
import { spent } from '../e2e/harness/records';
import { type Stage, stage } from '../e2e/harness/stage';
import { BOATS, type Desk, desk, RECEIPTS, SHOPS } from './harness/desk';
import { type Eye, openEye } from './harness/eye';

const SECOND = 1000;
const STUDY = '66b000000000000000000001';

describe('scenarios in firefox, in real time', () => {
  let on: Stage;
  let eye: Eye;
  let work: Desk;
  const away = async () => {
    work.keep(await on.driven.newPage('https://encyclopedia.example.test/'));
    await read(500);
  };
  const near = async (about: string, ms: number) =>
    expect(Math.abs(spent(await eye.facts(), about) - ms), about).toBeLessThan(SECOND);
  const agree = async (...about: string[]) => {
    for (const each of about) await near(each, on.sites.truth.seen(each));
  };

  beforeAll(async () => {
    on = await stage('firefox');
    await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
    eye = await openEye(on.driven);
    work = desk(on.driven, on.sites);
  }, 120_000);
  afterEach(() => work?.clear());
  afterAll(() => on?.close());

  it('a reload does not start the task at zero', async () => {
    const page = await work.list();
    const id = await work.take(page, RECEIPTS);
    await read(3 * SECOND);
    await page.reload();
    await read(3 * SECOND);
    await away();
    expect(on.sites.truth.seen(`mturk:${id}`)).toBeGreaterThan(6 * SECOND);
    await agree(`mturk:${id}`);
  });

  it('two tasks in two tabs: turning to and fro, neither is counted twice', async () => {
    const [a, b] = [work.queue(BOATS), work.queue(SHOPS)];
    const one = await work.open(a);
    await read(2 * SECOND);
    const two = await work.open(b);
    await read(2 * SECOND);
    await one.bringToFront();
    await read(2 * SECOND);
    await two.bringToFront();
    await read(2 * SECOND);
    await away();
    await agree(`mturk:${a}`, `mturk:${b}`);
  });

  it('the survey in another tab is the study’s, until it is handed in', async () => {
    const app = work.keep(await prolific.openStudies(on.driven));
    const id = await prolific.reserve(app, on.sites, STUDY);
    const survey = work.keep(await prolific.answerSurvey(on.driven, app, id, 4 * SECOND));
    await prolific.complete(app);
    await read(SECOND);
    const seen = on.sites.truth.seen(`prolific:${id}`);
    await survey.bringToFront();
    await read(3 * SECOND);
    await away();
    expect(seen).toBeGreaterThan(4 * SECOND);
    await near(`prolific:${id}`, seen);
  });

  it('a lookup in a side tab counts, marked as assumed', async () => {
    const id = work.queue(BOATS);
    const page = await work.open(id);
    await read(2 * SECOND);
    const left = Date.now();
    await away();
    await read(3 * SECOND);
    await page.bringToFront();
    const lookup = Date.now() - left;
    await read(2 * SECOND);
    await away();
    await near(`mturk:${id}`, on.sites.truth.seen(`mturk:${id}`) + lookup);
    const assumed = (await eye.facts()).filter(f => f.kind === 'worked' && f.task === id && f.assumed);
    expect(assumed).toHaveLength(1);
  });

  it('a pause is not counted, and not assumed', async () => {
    const id = work.queue(BOATS);
    await work.open(id);
    await read(2 * SECOND);
    const from = Date.now();
    await eye.say('pause');
    await read(3 * SECOND);
    await eye.say('resume');
    const paused = Date.now() - from;
    await read(2 * SECOND);
    await away();
    await near(`mturk:${id}`, on.sites.truth.seen(`mturk:${id}`) - paused);
  });

  it('work that is returned while the background sleeps is returned, and keeps its time', async () => {
    const page = await work.list();
    const id = await work.take(page, SHOPS);
    await read(2 * SECOND);
    await on.driven.stopBackground();
    await read(3 * SECOND);
    // The background sleeps again, and the page is gone before it can be awake: the word is left behind in storage.
    await on.driven.stopBackground();
    await mturk.giveBack(page);
    await read(SECOND);
    await away();
    expect(on.sites.truth.seen(`mturk:${id}`)).toBeGreaterThan(5 * SECOND);
    await agree(`mturk:${id}`);
    const kinds = (await eye.facts()).filter(f => 'task' in f && f.task === id).map(f => f.kind);
    expect(kinds).toContain('returned');
  });
});
