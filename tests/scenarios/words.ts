// Knows how the words of a scenario stand for signals, times and subjects. Refuses to know what the machine makes of them.

import type { AttentionSettings, Signal } from '../../lib/attention/signal';
import type { Unpaid } from '../../lib/core/fact';
import type { Subject } from '../../lib/core/subject';
import type { Line } from './scenario';

export const START = Date.UTC(2026, 2, 2, 8);
export const SETTINGS: AttentionSettings = { idleAfter: 60_000, absence: 120_000, soundAsks: 1_800_000 };

export function time(clock: string): number {
  const sign = clock.startsWith('-') ? -1 : 1;
  const seconds = clock
    .replace('-', '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return START + sign * Math.round(seconds * 1_000);
}

export function clock(at: number): string {
  const ms = Math.abs(at - START);
  const s = Math.floor(ms / 1_000);
  const [h, m, rest] = [Math.floor(s / 3_600), Math.floor(s / 60) % 60, (s % 60) + (ms % 1_000) / 1_000];
  const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);
  return `${at < START ? '-' : ''}${h ? `${h}:${two(m)}` : m}:${two(rest)}`;
}

const subject = (name: unknown): Subject =>
  String(name).startsWith('~')
    ? { on: 'unpaid', platform: 'p', unpaid: String(name).slice(1) as Unpaid }
    : { on: 'task', platform: 'p', task: String(name) };

export const named = (s: Subject): string => (s.on === 'task' ? s.task : `~${s.unpaid}`);

type Words = readonly unknown[];
type Said = Signal extends infer S ? (S extends Signal ? Omit<S, 'at'> : never) : never;
const tabOf = ([tab]: Words) => Number(tab);

const MEANS: Record<string, (words: Words, offered: readonly string[]) => Said> = {
  front: w => ({ is: 'tabActivated', tab: tabOf(w), window: Number(w[1] ?? 1) }),
  open: w => ({
    is: 'tabOpened',
    tab: tabOf(w),
    opener: w[1] === null ? undefined : Number(w[1]),
    window: Number(w[2] ?? 1),
  }),
  close: w => ({ is: 'tabClosed', tab: tabOf(w) }),
  focus: w => ({ is: 'focus', window: Number(w[0]) }),
  blur: () => ({ is: 'focus' }),
  settled: w => ({
    is: 'settled',
    present: w[0] === true,
    tab: w[1] as number | undefined,
    window: w[2] as number | undefined,
  }),
  page: w => ({
    is: 'page',
    tab: tabOf(w),
    platform: 'p',
    subject: w[1] === null ? undefined : subject(w[1]),
  }),
  left: w => ({ is: 'left', tab: tabOf(w) }),
  touch: w => ({ is: 'touched', tab: tabOf(w) }),
  idle: w => ({ is: 'idle', after: Number(w[0] ?? 60) * 1_000 }),
  active: () => ({ is: 'active' }),
  locked: () => ({ is: 'locked' }),
  sound: w => ({ is: 'audible', tab: tabOf(w), audible: w[1] === true }),
  full: w => ({ is: 'fullscreen', tab: tabOf(w), fullscreen: w[1] === true }),
  beat: w => ({ is: 'beat', presentAt: w[0] === undefined ? undefined : time(String(w[0])) }),
  ended: w => ({ is: 'ended', subject: subject(w[0]) }),
  pause: () => ({ is: 'pause' }),
  resume: () => ({ is: 'resume' }),
  stop: () => ({ is: 'stop' }),
  elsewhere: w => ({ is: 'elsewhere', subject: subject(w[0]) }),
  timer: w => ({ is: 'timer', subject: subject(w[0]) }),
  answer: (w, offered) => ({
    is: 'answered',
    gap: offered[Number(w[0])] ?? 'never offered',
    answer: w[1] as 'count' | 'leave' | 'break',
  }),
  settings: w => {
    const given = w[0] as Record<string, number>;
    const ms = Object.fromEntries(Object.entries(given).map(([name, s]) => [name, s * 1_000]));
    return { is: 'settings', settings: { ...SETTINGS, ...ms } };
  },
  started: w => ({ is: 'started', session: String(w[0]) }),
};

/** `offered`: ids of the gaps offered so far. */
export function signal([at, word, ...rest]: Line, offered: readonly string[]): Signal {
  const means = MEANS[word];
  if (!means) throw new Error(`no such signal: ${word}`);
  return { ...means(rest, offered), at: time(at) } as Signal;
}
