// Knows how a browser is made to live faster than we do, and how its log and its ledger are then compared. Refuses to know what is played in it.
import { expect } from 'vitest';
import type { Fact } from '../../../lib/core/fact';
import { pause } from '../../drive/browser';
import { allow } from '../../drive/own-pages';
import { PLAYED_HOSTS, PLAYED_NAMES } from '../../drive/platforms';
import { spent } from '../../e2e/harness/records';
import { type Stage, stage } from '../../e2e/harness/stage';
import { Truth } from '../../sites/truth';
import { type Desk, desk } from './desk';
import { type Eye, openEye } from './eye';

/** How far ledger and log may lie apart, in our own time: signals travel and pages load at our speed. */
const TOLERANCE = 700;
export const MINUTE = 60_000;

export interface Compressed {
  readonly on: Stage;
  readonly eye: Eye;
  readonly work: Desk;
  /** Lets so much of the worker's time pass. */
  read(ms: number): Promise<void>;
  /** How long the sites' own pages say that the worker had this before them, by the worker's clock. */
  seen(about: string): Promise<number>;
  /** What the ledger says of it. */
  spent(about: string): Promise<number>;
  /** Fails unless ledger and log agree on each of these. */
  agree(...about: string[]): Promise<void>;
  /** The same for one subject and a duration that no page logged, in the worker's time. */
  near(about: string, ms: number): Promise<void>;
  /** Turns to a page that has nothing to do with any work. */
  away(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly speed: number;
  /** ms to set the browser's clock ahead by at its start. */
  readonly ahead?: number;
  /** A profile that outlives the browser. */
  readonly profile?: string;
}

/** As FAKETIME says it. */
export const clock = (speed: number, ahead = 0): string => `+${Math.round(ahead / 1000)} x${speed}`;

/** The log in our own time, as it takes a loading page for one only for so many of our seconds. */
const seenOf = (log: Truth, about: string, until: number, speed: number): number => {
  const slow = new Truth();
  for (const moment of log.moments) slow.note({ ...moment, at: moment.at / speed });
  return slow.seen(about, until / speed) * speed;
};

/** What the worker said was no work stays in the ledger, and does not count. */
const counts = (fact: Fact): boolean =>
  fact.kind !== 'worked' || fact.answer === undefined || fact.answer === 'count';

const runsFast = async (eye: Eye, speed: number): Promise<void> => {
  const from = await eye.now();
  await pause(500);
  const passed = (await eye.now()) - from;
  if (passed < 250 * speed)
    throw new Error(`libfaketime is missing or does not work here: 500 ms were ${passed} ms in the browser`);
};

export const compressed = async ({ speed, ahead, profile }: Options): Promise<Compressed> => {
  const on = await stage('chromium', { how: { profile, faketime: clock(speed, ahead) } });
  await allow(on.driven, PLAYED_NAMES, PLAYED_HOSTS);
  const eye = await openEye(on.driven);
  await runsFast(eye, speed);
  const read = (ms: number) => pause(ms / speed);
  const spentOn = async (about: string) => spent((await eye.facts()).filter(counts), about);
  const near = async (about: string, ms: number) =>
    expect(
      Math.abs((await spentOn(about)) - ms) / speed,
      `${about}: ${(await spentOn(about)) / 1000} s in the ledger, ${ms / 1000} s by the log`,
    ).toBeLessThan(TOLERANCE);
  const seen = async (about: string) => seenOf(on.sites.truth, about, await eye.now(), speed);
  const work = desk(on.driven, on.sites);
  const away = async () => {
    work.keep(await on.driven.newPage('https://encyclopedia.example.test/'));
    await pause(300);
  };
  return {
    on,
    eye,
    read,
    seen,
    spent: spentOn,
    near,
    away,
    work,
    async agree(...about) {
      for (const each of about) await near(each, await seen(each));
    },
    close: () => on.close(),
  };
};
