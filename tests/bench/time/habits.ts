// Knows how the simulated worker works, looks up, reads, leaves and rests, by tests/truth.json. Refuses to know in which order.
import truth from '../../truth.json' with { type: 'json' };
import type { Chance } from './chance';
import {
  closeTab,
  type Day,
  type Doing,
  enterBrowser,
  input,
  leaveBrowser,
  OTHER,
  openTab,
  say,
  show,
  spend,
  task,
  touch,
} from './day';

const SECOND = 1_000;

/** Time with input every few seconds; on a task's own page (`own`) some of it is clicks that the page reports. */
export function busy(day: Day, chance: Chance, ms: number, doing: Doing, name?: string, own?: number): void {
  const end = day.at + Math.round(ms);
  while (day.at < end) {
    const step = Math.max(200, chance.exponential(truth.input.otherwiseEvery) * SECOND);
    spend(day, Math.min(step, end - day.at), doing, name);
    if (own !== undefined && chance.is(truth.input.clicks)) touch(day, own);
    else input(day);
  }
}

/** Work on a task in the tab in front: busy, and now and then reading without input. */
export function work(day: Day, chance: Chance, ms: number, doing: Doing, name: string, own?: number): void {
  const end = day.at + Math.round(ms);
  const { everySecondsOfWork, longest } = truth.reading;
  while (day.at < end) {
    const stretch = chance.exponential(everySecondsOfWork) * SECOND;
    busy(day, chance, Math.min(stretch, end - day.at), doing, name, own);
    const reading = Math.min(chance.logNormal(truth.reading), longest * SECOND, end - day.at);
    if (reading > 0) spend(day, reading, 'reading', name);
  }
  input(day);
}

/** A look at something else for the task, in a tab of its own; back in the tab that was in front. */
export function lookup(day: Day, chance: Chance, name: string, own: number): void {
  const back = day.front;
  const side = chance.is(truth.lookup.inSideTabs);
  if (!side && back === own) touch(day, own);
  const tab = openTab(day, back);
  const doing = side ? 'lookup in a side tab' : 'lookup in a linked tab';
  busy(day, chance, chance.logNormal(truth.lookup), doing, name);
  closeTab(day, tab, back);
}

/** Work on the task in another program. */
export function outside(day: Day, chance: Chance, ms: number, name: string): void {
  const pinned = chance.is(truth.task.outside.pinned);
  if (pinned) say(day, { is: 'elsewhere', subject: task(name) });
  leaveBrowser(day);
  busy(day, chance, ms, pinned ? 'outside, pinned' : 'outside, not pinned', name);
  enterBrowser(day);
  if (pinned) say(day, { is: 'resume' });
}

/** A break: at another site, behind a locked screen, or with the page left as it is. */
export function rest(day: Day, chance: Chance, ms: number): void {
  const { otherSites, locksScreen } = truth.break;
  const draw = chance.next();
  if (draw < otherSites) {
    const back = day.front;
    show(day, OTHER);
    busy(day, chance, ms, 'break on other sites');
    show(day, back);
  } else if (draw < otherSites + locksScreen) {
    say(day, { is: 'locked' });
    spend(day, ms, 'break, screen locked');
    input(day);
    say(day, { is: 'active' });
  } else {
    spend(day, ms, 'break, page left open');
    input(day);
  }
}
