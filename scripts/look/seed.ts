// Knows how a ledger is filled with a made-up worker's facts. Refuses to be part of the extension.

import { begin } from '../../lib/attention/begin';
import { sampleYear } from '../../lib/sample/year';
import { openLedger } from '../../lib/store/open';
import { defaultSettings } from '../../lib/store/settings';
import { append } from '../../lib/store/write/append';
import { loadSample } from '../../lib/store/write/sample';
import { putSource } from '../../lib/store/write/sources';
import { aDay } from './day';
import { madeUp } from './facts';

async function seed(tasks: number, only?: string): Promise<number> {
  const db = await openLedger();
  const { added } = await append(db, madeUp(tasks, Date.now(), only), defaultSettings('Europe/Paris'));
  db.close();
  return added;
}

/** The present: a task in hand since ten minutes. */
async function hand(): Promise<void> {
  const db = await openLedger();
  const at = Date.now();
  const subject = { on: 'task', platform: 'prolific', task: 'T0' } as const;
  await db.put('now', {
    key: 'now',
    session: 's',
    tentatives: {},
    attention: {
      ...begin('s', { idleAfter: 60_000, absence: 120_000, soundAsks: 1_800_000 }, at),
      open: { id: 'look:1', subject, from: at - 600_000, to: at - 12_000 },
      gaps: [{ id: 'g', subject, from: at - 1_500_000, to: at - 600_000, why: 'away' }],
    },
  });
  db.close();
}

/** The sample, in its own place. */
async function sample(): Promise<void> {
  const drawer = { get: async () => ({}), set: async () => undefined };
  const settings = defaultSettings('Europe/Paris');
  await loadSample(drawer, settings, sampleYear(Date.now(), settings.zone));
}

/** The sample's year, as if it were the worker's own. */
async function year(): Promise<void> {
  const db = await openLedger();
  const settings = defaultSettings('Europe/Paris');
  await append(db, sampleYear(Date.now(), settings.zone), settings);
  db.close();
}

/** One day with every kind of stretch in it. */
async function day(): Promise<void> {
  const db = await openLedger();
  await append(db, aDay(), defaultSettings('Europe/Paris'));
  db.close();
}

/** What two others say: of somebody who is known, and of some who are not. */
async function heard(): Promise<void> {
  const db = await openLedger();
  const source = { kind: 'pack', made: '2026-10', requesters: 4, platforms: ['mturk', 'prolific'] } as const;
  const sums = (n: number) => ({
    tasks: 8 * n,
    status: { approved: 7 * n, rejected: n },
    money: { USD: { earned: n * 4_100_000, worked: n * 2_700_000 } },
    tag: { rejectsUnfairly: 1 },
  });
  const whom = ['R1', 'R2', 'X1', 'X2', 'X3'].map((requester, n) => ({
    platform: n === 1 || n > 2 ? 'mturk' : 'prolific',
    requester,
    name: `Laboratory of Long Names and Longer Studies ${requester}`,
    from: '2025-02',
    to: '2026-03',
    sums: sums(n + 1),
  }));
  await putSource(
    db,
    { ...source, id: 'ada', maker: 'Ada', fingerprint: '0f0f 1e1e 2d2d 3c3c 4b4b', imported: 2 },
    whom.map(each => ({ ...each, source: 'ada' })),
  );
  await putSource(
    db,
    { ...source, id: 'tv', kind: 'turkerview', made: '2021-07', imported: 1 },
    whom.slice(2).map(({ to: _, ...each }) => ({
      ...each,
      source: 'tv',
      sums: { reviews: 12, wage: { USD: { sum: 96_000_000, n: 12 } } },
    })),
  );
  db.close();
}

Object.assign(globalThis, { seed, hand, day, sample, year, heard });
