// Knows how work goes on while background, tabs and browser are taken away under it, and what must be left after each. Refuses to choose how often.
import type { Page } from 'puppeteer-core';
import type { Fact } from '../../lib/core/fact';
import { pause, within } from '../drive/browser';
import { allow } from '../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../drive/platforms';
import * as mturk from '../drive/worker/mturk';
import { spent } from '../e2e/harness/records';
import { type Stage, stage } from '../e2e/harness/stage';
import { BOATS, desk } from '../time/harness/desk';
import { type Eye, openEye } from '../time/harness/eye';

export interface Blows {
  /** Stops of the background. */
  readonly stops: number;
  /** Tabs of work that crash. */
  readonly crashes: number;
  /** SIGKILLs of the whole browser. */
  readonly kills: number;
}

/** One piece of work between two kills. Times in ms. */
export interface Piece {
  readonly task: string;
  readonly stops: number;
  readonly crashes: number;
  readonly killed: boolean;
  /** What the site's own pages logged. */
  readonly seen: number;
  readonly spent: number;
}

export interface Outcome {
  readonly pieces: readonly Piece[];
  /** Facts that had been read from the disk and were gone, or shorter, after a kill. */
  readonly gone: readonly Fact[];
  readonly facts: number;
}

const PER_PIECE = 10;
/** Some work between two blows, never in step with any timer. */
const rest = (i: number): Promise<void> => pause(250 + ((i * 137) % 400));
const GRANT_SETTLES = 12_000;

const ends = (f: Fact): number => ('to' in f && typeof f.to === 'number' ? f.to : 0);
const lostOf = (before: readonly Fact[], after: readonly Fact[]): Fact[] => {
  const kept = new Map(after.map(f => [f.id, ends(f)]));
  return before.filter(f => (kept.get(f.id) ?? -1) < ends(f));
};

/** The renderer dies as in a crash; the tab is closed and the work opened again, as a worker would. */
const crash = async (on: Stage, page: Page): Promise<void> => {
  page.on('error', () => undefined);
  const session = await page.createCDPSession();
  void session.send('Page.crash').catch(() => undefined);
  await pause(100);
  on.sites.truth.died(Date.now());
  await within(10_000, 'a crashed tab to close', page.close());
};

/** The blows of one kind, spread over so many pieces. */
const share = (total: number, pieces: number, nth: number): number =>
  Math.floor((total * (nth + 1)) / pieces) - Math.floor((total * nth) / pieces);

export const soak = async (blows: Blows, say: (line: string) => void = () => undefined): Promise<Outcome> => {
  const on = await stage('chromium', { lasting: true });
  try {
    return await endure(on, blows, say);
  } finally {
    await on.close();
  }
};

const endure = async (
  on: Stage,
  { stops, crashes, kills }: Blows,
  say: (line: string) => void,
): Promise<Outcome> => {
  await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
  const settled = pause(GRANT_SETTLES);
  const pieces: Piece[] = [];
  const gone: Fact[] = [];
  let eye: Eye = await openEye(on.driven);
  const count = Math.max(kills, Math.ceil((stops + crashes) / PER_PIECE), 1);
  for (let nth = 0; nth < count; nth += 1) {
    const work = desk(on.driven, on.sites);
    const task = work.queue(BOATS);
    let page = await work.open(task);
    const blow = { stops: share(stops, count, nth), crashes: share(crashes, count, nth) };
    for (let i = 0; i < blow.stops + blow.crashes; i += 1) {
      await rest(nth * PER_PIECE + i);
      if (i >= blow.stops) {
        await crash(on, page);
        page = await work.open(task);
      } else await on.driven.stopBackground();
    }
    const killed = share(kills, count, nth) > 0;
    const label = `mturk:${task}`;
    if (killed) {
      await settled;
      await on.driven.newPage('https://encyclopedia.example.test/');
      await pause(500);
      const before = await eye.facts();
      await on.driven.kill();
      on.sites.truth.died(Date.now());
      await on.again();
      eye = await openEye(on.driven);
      gone.push(...lostOf(before, await eye.facts()));
      on.sites.mturk.return(task);
    } else {
      await mturk.answer(page, 0);
      await work.clear();
    }
    await pause(300);
    const piece = {
      task,
      ...blow,
      killed,
      seen: on.sites.truth.seen(label),
      spent: spent(await eye.facts(), label),
    };
    pieces.push(piece);
    say(
      `${nth + 1}/${count} ${piece.stops} stops, ${piece.crashes} crashes${killed ? ', killed' : ''}: seen ${piece.seen} ms, in the ledger ${piece.spent} ms`,
    );
  }
  return { pieces, gone, facts: (await eye.facts()).length };
};
