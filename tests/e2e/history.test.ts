// Knows that a long history, opened on a day of work, comes into the ledger and changes nothing of what that day's time earned.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allow, exports, figures } from '../drive/own-pages';
import { read } from '../drive/worker/hand';
import * as prolific from '../drive/worker/prolific';
import { readCsv, type TaskRecord } from './harness/records';
import { type Stage, stage } from './harness/stage';

const HOUR = 3_600_000;
const STUDY = '66b000000000000000000001';
const OLD = 200;

describe.each(['chromium', 'firefox'] as const)('a history of years in %s', name => {
  let on: Stage;
  let study: string;
  let rows: readonly TaskRecord[];
  let popup: ReadonlyMap<string, number | undefined>;

  beforeAll(async () => {
    on = await stage(name);
    await allow(on.driven, ['Prolific'], ['app.prolific.com']);
    const app = await prolific.openStudies(on.driven);
    study = await prolific.reserve(app, on.sites, STUDY);
    const survey = await prolific.answerSurvey(on.driven, app, study, 3000);
    await prolific.complete(app);
    await survey.close();
    on.sites.prolific.remember(OLD, Date.now() - 5 * 86_400_000);
    on.sites.prolific.approve(study, { bonus: { amount: 50, currency: 'GBP' } });
    await prolific.toSubmissions(app);
    await read(2000);
    await on.driven.newPage('https://encyclopedia.example.test/');
    await read(1500);
    rows = readCsv((await exports(on.driven, on.downloads)).csv);
    const page = await on.driven.openExtension('popup.html');
    await page.waitForSelector('[data-figure="today.worked"]');
    popup = await figures(page);
  }, 120_000);
  afterAll(() => on?.close());

  it('adds what it did not know as pay without time, on the day it ended', () => {
    const old = rows.filter(r => r.task !== study);
    expect(old).toHaveLength(OLD);
    expect(new Set(old.map(r => `${r.status} ${r.worked_s} ${r.bonus}`))).toEqual(
      new Set(['approved  0.10']),
    );
    const today = new Date().toISOString().slice(0, 10);
    expect(old.filter(r => r.decided_at!.startsWith(today) || r.submitted_at!.startsWith(today))).toEqual([]);
  });

  it('fills in what it knew', () => {
    expect(rows.find(r => r.task === study)).toMatchObject({
      status: 'approved',
      pay: '2.10',
      bonus: '0.50',
    });
  });

  it('leaves today’s real hourly to today’s own money and time, to the micro', () => {
    const attention = popup.get('today.worked')! + popup.get('today.unpaid')!;
    expect(popup.get('today.confirmed.GBP')).toBe(2_600_000);
    const real = (2_600_000 * HOUR) / attention;
    expect(Math.abs(popup.get('today.realHourly.GBP')! - real)).toBeLessThanOrEqual(1);
  });
});
