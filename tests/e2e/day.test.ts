// Knows that a whole day in a real browser reaches the ledger: to the cent, and to a second of what the sites' own pages saw.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allow, exports, figures, glanceAsIn, importLedger } from '../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../drive/platforms';
import { type Day, playDay } from './harness/play-day';
import { type Lines, ofKind, readCsv, readLines, spent, type TaskRecord } from './harness/records';
import { type Stage, stage } from './harness/stage';

const SECOND = 1000;

describe.each(['chromium', 'firefox'] as const)('a working day in %s', name => {
  let on: Stage;
  let day: Day;
  let files: { readonly csv: string; readonly lines: string };
  let rows: readonly TaskRecord[];
  let lines: Lines;
  let popup: ReadonlyMap<string, number | undefined>;
  let glance: readonly string[];
  const row = (task: string) => rows.find(r => r.task === task);

  beforeAll(async () => {
    on = await stage(name);
    await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
    day = await playDay(on);
    files = await exports(on.driven, on.downloads);
    rows = readCsv(files.csv);
    lines = readLines(files.lines);
    const page = await on.driven.openExtension('popup.html');
    await page.waitForSelector('[data-figure="today.worked"]');
    popup = await figures(page);
    glance = await glanceAsIn(page);
  }, 240_000);
  afterAll(() => on?.close());

  const seen = (subject: string) => on.sites.truth.seen(subject, day.end);

  it('has the four tasks and no other', () => {
    expect(rows.map(r => [r.platform, r.status])).toEqual([
      ['prolific', 'approved'],
      ['mturk', 'approved'],
      ['mturk', 'returned'],
      ['microworkers', 'rejected'],
    ]);
  });

  it('has the study with its pay, its bonus and who paid', () => {
    expect(row(day.study)).toMatchObject({
      title: 'Remembering faces in a crowd',
      requester: 'Dr Imani Oduya',
      requester_id: '5f1a00000000000000000a01',
      pay: '2.10',
      currency: 'GBP',
      bonus: '0.50',
      bonus_currency: 'GBP',
    });
  });

  it('has the pay of the other three, to the cent', () => {
    expect(row(day.typed)).toMatchObject({
      title: 'Type the total of a receipt',
      pay: '0.12',
      currency: 'USD',
    });
    expect(row(day.returned)).toMatchObject({ title: 'Type the shop name of a receipt', pay: '0.05' });
    expect(rows.at(-1)).toMatchObject({ title: 'Search + find the opening hours of a shop', pay: '0.10' });
  });

  it('saw the study wait for review before it was approved', () => {
    const of = lines.facts.filter(f => 'task' in f && f.task === day.study);
    const [submitted] = ofKind(of, 'submitted');
    const [approved] = ofKind(of, 'approved');
    expect(submitted?.at).toBeLessThan(approved?.at ?? 0);
    expect(row(day.study)).toMatchObject({ submitted_at: new Date(submitted?.at ?? 0).toISOString() });
  });

  it('knows the rejection’s reason as a fact', () => {
    expect(ofKind(lines.facts, 'rejected')).toHaveLength(1);
  });

  it.each(['prolific', 'mturk', 'microworkers'])(
    'counts the time on the pages of %s as its pages saw it',
    platform => {
      for (const { task, worked_s } of rows.filter(r => r.platform === platform)) {
        const label = platform === 'microworkers' ? `microworkers:${day.campaign}` : `${platform}:${task}`;
        expect(seen(label), `truth of ${label}`).toBeGreaterThan(2 * SECOND);
        expect(Math.abs(Number(worked_s) * SECOND - seen(label)), `worked on ${task}`).toBeLessThan(SECOND);
        expect(Math.abs(spent(lines.facts, `${platform}:${task}`) - Number(worked_s) * SECOND)).toBeLessThan(
          1,
        );
      }
      for (const unpaid of ['search', 'payments']) {
        const label = `${platform}~${unpaid}`;
        expect(Math.abs(spent(lines.facts, label) - seen(label)), label).toBeLessThan(SECOND);
      }
    },
  );

  it('is in the address that the toolbar opens, before the popup has read anything', () => {
    expect(glance).toHaveLength(2);
  });

  it('says the same in the popup, the CSV and the ledger file', () => {
    const worked = rows.reduce((sum, r) => sum + Number(r.worked_s) * SECOND, 0);
    const unpaid = ofKind(lines.facts, 'overhead').reduce((sum, f) => sum + f.to - f.at, 0);
    expect(popup.get('today.worked')).toBeCloseTo(worked, 0);
    expect(popup.get('today.unpaid')).toBe(unpaid);
    expect(popup.get('today.confirmed.GBP')).toBe(2_600_000);
    expect(popup.get('today.confirmed.USD')).toBe(120_000);
    const hour = 3_600_000;
    const attention = worked + unpaid;
    expect(popup.get('today.realHourly.GBP')).toBeCloseTo((2_600_000 * hour) / attention, -1);
    expect(popup.get('today.realHourly.USD')).toBeCloseTo((120_000 * hour) / attention, -1);
  });

  it('is the same CSV after export, a fresh profile, and import', async () => {
    const file = join(on.downloads, '..', 'ledger.jsonl');
    writeFileSync(file, files.lines);
    const other = await on.fresh();
    try {
      await importLedger(other, file);
      expect((await exports(other, on.downloads)).csv).toBe(files.csv);
    } finally {
      await other.close();
    }
  });
});
