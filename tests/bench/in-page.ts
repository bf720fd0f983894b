// Knows what is done inside an extension page: fill its ledger, time reads and writes. Refuses to know the browser around it.
import { addDays, dayOf } from '../../lib/core/days';
import type { Fact } from '../../lib/core/fact';
import type { Settings } from '../../lib/core/setting';
import { csv } from '../../lib/exchange/csv';
import { collect } from '../../lib/exchange/export-options';
import { ledgerLines } from '../../lib/exchange/ledger-lines';
import { openLedger } from '../../lib/store/open';
import { entries } from '../../lib/store/query/entries';
import { latestRequesters } from '../../lib/store/query/latest-requesters';
import { periodEarnings } from '../../lib/store/query/period-earnings';
import { platformTotals } from '../../lib/store/query/platform-totals';
import { tasksAt } from '../../lib/store/query/tasks-at';
import { append } from '../../lib/store/write/append';
import { rebuild } from '../../lib/store/write/rebuild';
import { record } from '../../lib/store/write/record';
import { inventTask } from './invent';
import { seedRows } from './seed';

const settings: Settings = {
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  idleAfter: 60_000,
  absence: 120_000,
  soundAsks: 1_800_000,
  rates: [],
  timerOnly: [],
};

function* invented(from: number, to: number, count: number, now: number): Generator<Fact> {
  for (let i = from; i < to; i++) yield* inventTask(i, count, now);
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

async function median(times: number, work: (i: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) taken.push(await timed(() => work(i)));
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

/** Writes tasks `from`…`to` of `count`; milliseconds. */
async function fill(from: number, to: number, count: number, now: number): Promise<number> {
  const db = await openLedger();
  const taken = await timed(() => append(db, invented(from, to, count, now), settings));
  db.close();
  return taken;
}

/** Rows without facts, for a ledger too large to be written task by task; milliseconds. */
async function seed(from: number, to: number, count: number, now: number): Promise<number> {
  const db = await openLedger();
  const taken = await timed(() => seedRows(db, settings, [from, to, count], now));
  db.close();
  return taken;
}

/** What the popup must show: today's real hourly in USD, micros. */
async function expected(now: number): Promise<number | undefined> {
  const db = await openLedger();
  const today = dayOf(now, settings.zone);
  const { money } = await periodEarnings(db, settings, today, today, now);
  db.close();
  return money.find(({ currency }) => currency === 'USD')?.realHourly;
}

/** Milliseconds, by what was done. */
async function measure(count: number, now: number): Promise<Record<string, number>> {
  const db = await openLedger();
  const today = dayOf(now, settings.zone);
  const yearAgo = addDays(today, -364);
  const beat = (i: number): Fact => ({
    id: 'beat',
    kind: 'worked',
    at: now,
    seen: now,
    to: now + i * 30_000,
    platform: 'prolific',
    task: 'now',
    source: 'sensor',
    device: 'bench',
  });
  const results = {
    'a beat written (strict), ms': await median(101, i =>
      record(db, {}, settings, () => ({ facts: [beat(i)] })),
    ),
    'a task written (strict), ms': await median(51, i =>
      record(db, {}, settings, () => ({ facts: [...inventTask(count + i, count, now)] })),
    ),
    'entries of all tasks from the disk, ms': await median(1, () => entries(db)),
    'entries after a change, ms': await median(11, i =>
      record(db, {}, settings, () => ({ facts: [...inventTask(count + 100 + i, count, now)] })).then(() =>
        entries(db),
      ),
    ),
    "today's earnings, ms": await median(21, () => periodEarnings(db, settings, today, today, now)),
    "a year's earnings by platform, ms": await median(5, () =>
      platformTotals(db, settings, yearAgo, today, now),
    ),
    'three latest requesters, ms': await median(21, () => latestRequesters(db, 3)),
    '50 tasks at the top, ms': await median(11, () => tasksAt(db, 0, 50)),
    '50 tasks in the middle, ms': await median(11, i => tasksAt(db, Math.floor(count / 2) + i * 50, 50)),
    'CSV of everything, ms': await median(1, () => collect(csv(db), 'text/csv')),
    'ledger of everything, ms': await median(1, () =>
      collect(ledgerLines(db, { exported: now, device: 'bench' }), ''),
    ),
    'every row projected anew, ms': await median(1, () => rebuild(db, settings)),
  };
  db.close();
  return results;
}

export const bench = { fill, seed, expected, measure };
export type Bench = typeof bench;
