// Knows that a day of hourly work, a study and a salaried place is told right: to the cent, and to a second of what the sites saw.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthOf } from '../../lib/core/period';
import { allow, exports, figures, stateTerms } from '../drive/own-pages';
import * as connect from '../drive/worker/connect';
import * as annotation from '../drive/worker/data-annotation';
import { read } from '../drive/worker/hand';
import { readCsv, type TaskRecord } from './harness/records';
import { type Stage, stage } from './harness/stage';

const SECOND = 1000;
const HOUR = 3_600_000;
const PLATFORMS = ['DataAnnotation', 'CloudResearch Connect', 'CrowdGen by Appen'];
const HOSTS = ['app.dataannotation.tech', 'connect.cloudresearch.com', 'app.crowdgen.com'];
const HOURLY = '0d3e0001-5c1f-4d7e-9a51-000000000001';
const STUDY = '0f3a9c7d21';
/** $22.50 an hour, and $3,000 a month. */
const RATE = 22_500_000;
const SALARY = 3_000_000_000;

const localDay = (): string => new Date().toLocaleDateString('en-CA');

describe.each(['chromium', 'firefox'] as const)('three ways of paying in %s', name => {
  let on: Stage;
  let rows: readonly TaskRecord[];
  let popup: ReadonlyMap<string, number | undefined>;
  let end: number;
  const of = (platform: string) => rows.filter(r => r.platform === platform);
  const worked = (platform: string) => Number(of(platform)[0]?.worked_s) * SECOND;

  beforeAll(async () => {
    on = await stage(name);
    await allow(on.driven, PLATFORMS, HOSTS);
    await stateTerms(on.driven, { platform: 'crowdgen', model: 'salary', amount: '3000' });

    const projects = await annotation.openProjects(on.driven);
    await read(2000);
    await annotation.work(projects, HOURLY, 3000);
    await annotation.toProjects(projects);
    await read(1500);
    await annotation.work(projects, HOURLY, 2000);

    const dashboard = await connect.openDashboard(on.driven);
    await read(2000);
    await connect.doProject(on.driven, dashboard, STUDY, 4500);
    await read(1000);

    const place = await on.driven.newPage('https://app.crowdgen.com/my-projects');
    await read(3000);
    // The app breaks where it stands; then its server gives errors and logins as if they were pages.
    await place.evaluate(() => {
      document.documentElement.dataset.about = 'wall';
      document.querySelector('h1')!.textContent = 'Access denied';
      document.querySelector('p')!.remove();
    });
    await read(2500);
    for (const wall of ['broken', 'again']) {
      await place.goto(`https://app.crowdgen.com/my-projects/${wall}`);
      await read(2500);
    }
    await on.driven.newPage('https://encyclopedia.example.test/');
    await read(1500);
    end = Date.now();

    rows = readCsv((await exports(on.driven, on.downloads)).csv);
    const page = await on.driven.openExtension('popup.html');
    await page.waitForSelector('[data-figure="today.worked"]');
    popup = await figures(page);
  }, 180_000);
  afterAll(() => on?.close());

  it('has one task each, with the id the list gave to the hourly one', () => {
    expect(rows.map(r => [r.platform, r.task, r.status]).toSorted()).toEqual([
      ['cloudresearch', expect.stringMatching(/^page:/), 'submitted'],
      ['crowdgen', `day:${localDay()}`, 'open'],
      ['dataannotation', '7a51-1', 'open'],
    ]);
  });

  it.each([
    ['dataannotation', `dataannotation:${HOURLY}`],
    ['cloudresearch', `cloudresearch:${STUDY}`],
    ['crowdgen', 'crowdgen:day'],
  ])('counts the time on %s as its pages saw it', (platform, label) => {
    const seen = on.sites.truth.seen(label, end);
    expect(seen).toBeGreaterThan(2 * SECOND);
    expect(Math.abs(worked(platform) - seen)).toBeLessThan(SECOND);
  });

  it('never takes an error or a login for work, though it is given like a page of it', () => {
    expect(on.sites.truth.seen('wall', end)).toBeGreaterThan(6 * SECOND);
    expect(Math.abs(worked('crowdgen') - on.sites.truth.seen('crowdgen:day', end))).toBeLessThan(SECOND);
  });

  it('pays the hour by its rate and says that it is computed; the study as listed; the salary by no task', () => {
    const [hourly] = of('dataannotation');
    const pay = Math.round((RATE * worked('dataannotation')) / HOUR);
    expect(hourly).toMatchObject({ title: 'Compare two answers', currency: 'USD', pay_computed: 'yes' });
    expect(Math.abs(Number(hourly?.pay) * 1_000_000 - pay)).toBeLessThanOrEqual(1);
    expect(of('cloudresearch')).toMatchObject([
      { title: 'A survey about lunch', pay: '1.50', currency: 'USD', pay_computed: '' },
    ]);
    expect(of('crowdgen')).toMatchObject([{ pay: '', currency: '' }]);
  });

  it('adds them up in the popup: the study pending, hour and salary expected, nothing twice', () => {
    const hourly = Math.round((RATE * worked('dataannotation')) / HOUR);
    const day = SALARY / monthOf(localDay()).length;
    const expected = popup.get('today.expected.USD')!;
    expect(popup.get('today.pending.USD')).toBe(1_500_000);
    expect(Math.abs(expected - hourly - day)).toBeLessThan(40);
    const attention = popup.get('today.worked')! + popup.get('today.unpaid')!;
    const real = ((1_500_000 + expected) * HOUR) / attention;
    expect(Math.abs(popup.get('today.realHourly.USD')! - real)).toBeLessThan(10);
  });
});
