// Knows how a ledger is filled with a made-up worker's facts. Refuses to be part of the extension.

import { begin } from '../../lib/attention/begin';
import { sampleYear } from '../../lib/sample/year';
import { openLedger } from '../../lib/store/open';
import { defaultSettings } from '../../lib/store/settings';
import { append } from '../../lib/store/write/append';
import { loadSample } from '../../lib/store/write/sample';
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

Object.assign(globalThis, { seed, hand, day, sample, year });
