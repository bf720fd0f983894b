// Knows when to look for something to tell, and how the browser tells it. Refuses to judge what is worth telling (lib/background/notify).
import { browser } from 'wxt/browser';
import { inOrder } from '../../lib/background/in-order';
import { type Event, eventsAt, nextMoment } from '../../lib/background/notify/event';
import { textOf } from '../../lib/background/notify/text';
import { addDays, dayOf } from '../../lib/core/days';
import { progress } from '../../lib/core/goal';
import { openTasks } from '../../lib/store/query/open-tasks';
import { periodEarnings } from '../../lib/store/query/period-earnings';
import { readNow } from '../../lib/store/query/read-now';
import { taskByKey } from '../../lib/store/query/task-by-key';
import { platformsOf } from '../../lib/store/taught';
import type { Place } from './place';

/** The alarm's name. */
export const TELL = 'tell';

const TOLD = 'told';
/** What happened longer ago than so many others cannot happen again. */
const KEPT = 300;
const NEEDED: chrome.permissions.Permissions = { permissions: ['notifications'] };

export interface Notifier {
  /** Something was written, or its moment has come. */
  look(): void;
  decided(keys: readonly string[]): void;
}

const readTold = async (): Promise<readonly string[]> =>
  ((await browser.storage.local.get(TOLD))[TOLD] as string[] | undefined) ?? [];

/** It is noted before it is shown: what was shown and not noted would be shown again. */
async function tell(events: readonly Event[], told: readonly string[]): Promise<void> {
  if (events.length === 0) return;
  await browser.storage.local.set({ [TOLD]: [...told, ...events.map(({ id }) => id)].slice(-KEPT) });
  const platforms = await platformsOf(browser.storage.local);
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  for (const event of events)
    await browser.notifications.create(event.id, {
      type: 'basic',
      iconUrl,
      ...textOf(event, Date.now(), id => platforms.get(id)?.name ?? id),
    });
}

async function momentOf({ ledger, settings }: Place) {
  const { notify = {}, zone, goals, rates } = settings;
  const at = Date.now();
  const day = dayOf(at, zone);
  const wanted = notify.goal ? (['day', 'week'] as const).filter(of => goals?.[of]) : [];
  const [open, now, ...reached] = await Promise.all([
    openTasks(ledger),
    readNow(ledger),
    ...wanted.map(async of => {
      const earnings = await periodEarnings(ledger, settings, of === 'day' ? day : addDays(day, -6), day, at);
      return progress(goals![of]!, [{ day, earnings }], rates)?.share === 1 ? [of] : [];
    }),
  ]);
  return { at, day, notify, open, attention: now?.attention, reached: reached.flat() };
}

export function notifier(place: () => Promise<Place>): Notifier {
  const oneAtATime = inOrder();
  const allowed = (): Promise<boolean> => browser.permissions.contains(NEEDED);
  const quietly = (work: () => Promise<void>): void => void oneAtATime(work).catch(() => undefined);

  return {
    look: () =>
      quietly(async () => {
        const here = await place();
        if (here.settings.notify === undefined || !(await allowed())) return;
        const moment = await momentOf(here);
        const told = await readTold();
        await tell(eventsAt(moment, new Set(told)), told);
        const next = nextMoment(moment);
        if (next === undefined) await browser.alarms.clear(TELL);
        else await browser.alarms.create(TELL, { when: next });
      }),
    decided: keys =>
      quietly(async () => {
        const { ledger, settings } = await place();
        if (!settings.notify?.decided || !(await allowed())) return;
        if ((await readNow(ledger))?.attention.paused) return;
        const rows = await Promise.all(keys.map(key => taskByKey(ledger, key)));
        const tasks = rows.filter(row => row !== undefined);
        const [first] = tasks;
        const told = await readTold();
        if (!first) return;
        const id = `decided ${tasks.map(({ key, status }) => `${key} ${status}`).join(' ')}`.slice(0, 400);
        if (!told.includes(id)) await tell([{ is: 'decided', id, tasks }], told);
      }),
  };
}

/** A press on what was told opens the task it was about. Without the permission there is nothing to hear. */
export function onPressed(): void {
  const { notifications } = browser as { notifications?: typeof browser.notifications };
  if (!notifications || notifications.onClicked.hasListener(open)) return;
  notifications.onClicked.addListener(open);
}

function open(id: string): void {
  const [is, key] = id.split(' ');
  const about = is !== 'goal' && key ? `#tasks/${encodeURIComponent(key)}` : '';
  void browser.tabs.create({ url: browser.runtime.getURL(`/ledger.html${about}` as '/ledger.html') });
  void browser.notifications.clear(id);
}
