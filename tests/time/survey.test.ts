// Knows that a study's survey in a tab of its own is work on the study, and what is beside it is not, in the real Chromium with its clock running faster.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as prolific from '../drive/worker/prolific';
import { type Compressed, compressed, MINUTE } from './harness/compressed';

/** Slower than elsewhere: a link may be followed up to 3 s of the worker's after the click on it. */
const SPEED = 10;
const STUDY = '66b000000000000000000001';
const PARKS = '66b000000000000000000005';

describe('a survey, with time compressed', () => {
  let c: Compressed;
  const reserve = async (study: string): Promise<[Page, string]> => {
    const app = c.work.keep(await prolific.openStudies(c.on.driven));
    const id = await prolific.reserve(app, c.on.sites, study);
    return [app, id];
  };
  const assumedOn = async (id: string) =>
    (await c.eye.facts()).filter(f => f.kind === 'worked' && f.task === id && f.assumed !== undefined);

  beforeAll(async () => {
    c = await compressed({ speed: SPEED });
  });
  afterEach(() => c.work.clear());
  afterAll(() => c?.close());

  it('the survey’s minutes are the study’s, and after the submit its open tab is nobody’s', async () => {
    const [app, id] = await reserve(STUDY);
    const survey = c.work.keep(await prolific.answerSurvey(c.on.driven, app, id, (2 * MINUTE) / SPEED));
    await prolific.complete(app);
    await c.read(MINUTE / 4);
    const seen = await c.seen(`prolific:${id}`);
    expect(seen).toBeGreaterThan(2 * MINUTE);
    await survey.bringToFront();
    await c.read(MINUTE);
    await c.away();
    await c.near(`prolific:${id}`, seen);
    expect(await assumedOn(id)).toEqual([]);
  });

  it('a tab the worker opens beside the study is an absence, not the survey', async () => {
    const [app, id] = await reserve(PARKS);
    await c.read(MINUTE / 2);
    await c.away();
    await c.read(MINUTE / 2);
    await app.bringToFront();
    await c.read(MINUTE / 2);
    await c.away();
    expect(await assumedOn(id)).toHaveLength(1);
    c.on.sites.prolific.return(id);
  });

  it('a submit that was refused does not end the study, and the second one does', async () => {
    const [app, id] = await reserve(PARKS);
    await c.read(MINUTE / 2);
    const submission = c.on.sites.prolific.get(id);
    submission.status = 'RESERVED';
    await app.click('[data-testid="complete-button"]');
    await c.read(MINUTE);
    submission.status = 'ACTIVE';
    expect((await c.eye.facts()).filter(f => f.kind === 'submitted' && f.task === id)).toEqual([]);
    await prolific.complete(app);
    await c.read(MINUTE / 4);
    await c.away();
    expect((await c.eye.facts()).filter(f => f.kind === 'submitted' && f.task === id)).toHaveLength(1);
    expect(await c.seen(`prolific:${id}`)).toBeGreaterThan(1.5 * MINUTE);
    await c.agree(`prolific:${id}`);
  });
});
