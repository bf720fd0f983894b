// Knows the course of a simulated day: search, accept, work, submit or return, rest. Refuses to know how each is done (habits).
import truth from '../../truth.json' with { type: 'json' };
import { type Chance, chance as chanceOf } from './chance';
import {
  closeTab,
  type Day,
  input,
  newDay,
  openTab,
  report,
  SEARCH,
  say,
  show,
  spend,
  task,
  touch,
} from './day';
import { busy, lookup, outside, rest, work } from './habits';

const SECOND = 1_000;
const HOUR = 3_600_000;
const { task: tasks, batch, lookup: lookups, twoTabs } = truth;

export function liveDay(seed: number, start: number): Day {
  const chance = chanceOf(seed);
  const day = newDay(start);
  const end = start + truth.hours * HOUR;
  let lunch = start + truth.break.lunch.after * SECOND;
  for (let count = 0; day.at < end; ) {
    busy(day, chance, chance.logNormal(truth.search), 'searching');
    if (day.at >= lunch) {
      rest(day, chance, truth.break.lunch.length * SECOND);
      lunch = Number.POSITIVE_INFINITY;
    }
    const since = day.at;
    count = accept(day, chance, count, end);
    maybeRest(day, chance, 1 - truth.break.midTask, day.at - since);
  }
  return day;
}

/** Accepts one task or a batch and works it off. Answers how many there were so far. */
function accept(day: Day, chance: Chance, count: number, end: number): number {
  const [least, most] = batch.size as [number, number];
  const size = chance.is(batch.share) ? Math.round(chance.between(least, most)) : batch.else;
  const names = Array.from({ length: size }, (_, i) => `t${count + i}`);
  for (const name of names) day.pieces[name] = { accepted: day.at };
  const tabs: Record<string, number> = {};
  if (size > 1 && chance.is(batch.tabsAtOnce)) for (const name of names) tabs[name] = load(day, name, false);
  for (let i = 0; i < size && day.at < end; i++) {
    const name = names[i]!;
    const second = names[i + 1];
    const own = tabs[name] ?? load(day, name, true);
    show(day, own);
    if (second && chance.is(twoTabs.shareOfTasks)) {
      inTurn(day, chance, [name, own], [second, tabs[second] ?? load(day, second, false)]);
      i++;
    } else one(day, chance, name, own);
  }
  return count + size;
}

function load(day: Day, name: string, inFront: boolean): number {
  const tab = openTab(day, 1, inFront);
  spend(day, 500, inFront ? 'working' : 'searching', name);
  report(day, tab, task(name));
  day.pieces[name]!.loaded = day.at;
  return tab;
}

function one(day: Day, chance: Chance, name: string, own: number): void {
  const full = chance.logNormal(tasks.work);
  const [low, high] = tasks.returned.atShareOfWork as [number, number];
  const returned = chance.is(tasks.returned.share);
  const ms = returned ? full * chance.between(low, high) : full;
  const external = chance.is(tasks.externalTab);
  if (external) touch(day, own);
  const tab = external ? openTab(day, own) : own;
  const at = chance.next();
  const inside = external ? undefined : own;
  work(day, chance, ms * at, 'working', name, inside);
  if (chance.is(lookups.shareOfTasks)) lookup(day, chance, name, own);
  const away = chance.logNormal(tasks.outside);
  const share = (ms * tasks.outside.shareOfWork) / (1 - tasks.outside.shareOfWork);
  if (chance.is(share / meanOutside)) outside(day, chance, away, name);
  maybeRest(day, chance, truth.break.midTask, ms);
  work(day, chance, ms * (1 - at), 'working', name, inside);
  if (external) closeTab(day, tab, own);
  finish(day, name, own, returned);
}

const meanOutside = mean(tasks.outside);
function mean({ median, p90 }: { median: number; p90: number }): number {
  const sigma = Math.log(p90 / median) / 1.2815515655446004;
  return SECOND * median * Math.exp((sigma * sigma) / 2);
}

/** Two tasks, in turn. */
function inTurn(day: Day, chance: Chance, ...both: [string, number][]): void {
  const left = both.map(() => chance.logNormal(tasks.work));
  for (let turn = 0; left.some(ms => ms > 0); turn = 1 - turn) {
    const [name, own] = both[turn]!;
    if (left[turn]! <= 0) continue;
    const ms = left[1 - turn]! <= 0 ? left[turn]! : Math.min(left[turn]!, twoTabs.switchEvery * SECOND);
    if (day.front !== own) show(day, own);
    work(day, chance, ms, 'second tab', name, own);
    left[turn]! -= ms;
    if (left[turn]! <= 0) finish(day, name, own, false);
  }
}

function finish(day: Day, name: string, own: number, returned: boolean): void {
  touch(day, own);
  spend(day, 800, 'working', name);
  if (!returned) day.pieces[name]!.submitted = day.at;
  say(day, { is: 'ended', subject: task(name) });
  report(day, own, undefined);
  closeTab(day, own, 1);
  report(day, 1, SEARCH);
}

/** So many short breaks an hour; `within` is the work they are spread over. */
function maybeRest(day: Day, chance: Chance, share: number, within: number): void {
  const expected = (truth.break.shortPerHour * share * within) / HOUR;
  if (!chance.is(expected)) return;
  input(day);
  rest(day, chance, chance.logNormal(truth.break.short));
}
