// Knows how a day is written down while it is lived: what was really done, what the browser saw, when there was input. Refuses to know why.
import type { Signal } from '../../../lib/attention/signal';
import type { Subject } from '../../../lib/core/subject';

/** What the worker really did. The first seven are work on a task. */
export type Doing =
  | 'working'
  | 'reading'
  | 'lookup in a linked tab'
  | 'lookup in a side tab'
  | 'outside, pinned'
  | 'outside, not pinned'
  | 'second tab'
  | 'searching'
  | 'break, screen locked'
  | 'break on other sites'
  | 'break, page left open';

export interface Act {
  readonly from: number;
  readonly to: number;
  readonly doing: Doing;
  readonly task?: string;
}

/** When a task was accepted, its page loaded, and it was submitted: what other tools measure. */
export interface Piece {
  readonly accepted: number;
  loaded?: number;
  submitted?: number;
}

export interface Day {
  at: number;
  readonly acts: Act[];
  readonly signals: Signal[];
  readonly inputs: number[];
  readonly pieces: Record<string, Piece>;
  /** From when on a window of the browser had the focus, or none. */
  readonly focus: { readonly at: number; readonly inside: boolean }[];
  /** Which tab was in front from when on. */
  readonly fronts: { readonly at: number; readonly tab: number }[];
  front: number;
  tabs: number;
}

export const WORK: ReadonlySet<Doing> = new Set<Doing>([
  'working',
  'reading',
  'lookup in a linked tab',
  'lookup in a side tab',
  'outside, pinned',
  'outside, not pinned',
  'second tab',
]);

const PLATFORM = 'p';
export const task = (name: string): Subject => ({ on: 'task', platform: PLATFORM, task: name });
export const SEARCH: Subject = { on: 'unpaid', platform: PLATFORM, unpaid: 'search' };
/** A tab that was open before, about nothing we know. */
export const OTHER = 2;

export function newDay(at: number): Day {
  const day: Day = {
    at,
    acts: [],
    signals: [],
    inputs: [],
    pieces: {},
    focus: [{ at, inside: true }],
    fronts: [],
    front: 1,
    tabs: 10,
  };
  show(day, 1);
  report(day, 1, SEARCH);
  return day;
}

type Said = Signal extends infer S ? (S extends Signal ? Omit<S, 'at'> : never) : never;
export const say = (day: Day, said: Said): void => void day.signals.push({ ...said, at: day.at } as Signal);
export const input = (day: Day): void => void day.inputs.push(day.at);

/** The worker turns to a tab: that is input as well. */
export function show(day: Day, tab: number): void {
  input(day);
  day.front = tab;
  day.fronts.push({ at: day.at, tab });
  say(day, { is: 'tabActivated', tab, window: 1 });
}

export const report = (day: Day, tab: number, subject?: Subject): void =>
  say(day, { is: 'page', tab, platform: PLATFORM, subject });

export function touch(day: Day, tab: number): void {
  input(day);
  say(day, { is: 'touched', tab });
}

/** Opens a tab and, unless in the background, turns to it. */
export function openTab(day: Day, opener: number, inFront = true): number {
  const tab = ++day.tabs;
  say(day, { is: 'tabOpened', tab, window: 1, opener });
  if (inFront) show(day, tab);
  return tab;
}

export function closeTab(day: Day, tab: number, next: number): void {
  say(day, { is: 'tabClosed', tab });
  show(day, next);
}

export function spend(day: Day, ms: number, doing: Doing, name?: string): void {
  const from = day.at;
  day.at += Math.round(ms);
  day.acts.push({ from, to: day.at, doing, task: name });
}

export function leaveBrowser(day: Day): void {
  day.focus.push({ at: day.at, inside: false });
  say(day, { is: 'focus' });
}

export function enterBrowser(day: Day): void {
  day.focus.push({ at: day.at, inside: true });
  input(day);
  say(day, { is: 'focus', window: 1 });
}
