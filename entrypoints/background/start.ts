// Knows what must be true after every start of the background, whatever stopped it. Refuses to trust what was true before.
import { browser } from 'wxt/browser';
import type { Signal } from '../../lib/attention/signal';
import type { Place } from './place';
import { reconcile } from './reconcile';

export const BEAT = 'beat';
/** Looks for deadlines that passed unseen. */
export const TIDE = 'tide';

/** An alarm that exists keeps its phase: making it anew at each write would put the beat off for ever. */
export async function setAlarm(name: string, minutes: number, wanted: boolean): Promise<void> {
  const there = await browser.alarms.get(name);
  if (wanted && !there) await browser.alarms.create(name, { periodInMinutes: minutes });
  if (!wanted && there) await browser.alarms.clear(name);
}

/** Beats only while a span is open, so that an idle evening wakes nothing. */
export const beating = (wanted: boolean): Promise<void> => setAlarm(BEAT, 0.5, wanted);

/** After a start of the browser the tabs are new ones: say which are there and which is looked at. */
export async function tabsNow(): Promise<Signal[]> {
  const at = Date.now();
  const windows = await browser.windows.getAll({ populate: true });
  const tabs = windows.flatMap(window =>
    (window.tabs ?? []).flatMap(({ id, active }) =>
      id === undefined || window.id === undefined ? [] : [{ tab: id, window: window.id, active }],
    ),
  );
  const focused = windows.find(w => w.focused)?.id;
  return [
    ...tabs.map(({ tab, window }): Signal => ({ is: 'tabOpened', at, tab, window })),
    ...tabs.filter(t => t.active).map(({ tab, window }): Signal => ({ is: 'tabActivated', at, tab, window })),
    ...(focused === undefined ? [] : [{ is: 'focus', at, window: focused } satisfies Signal]),
  ];
}

/** Firefox forgets the idle interval with its event page, both browsers forget registrations with an update. */
export async function restore(place: Place): Promise<void> {
  browser.idle.setDetectionInterval(Math.max(15, Math.round(place.settings.idleAfter / 1000)));
  await Promise.all([setAlarm(TIDE, 10, true), reconcile()]);
}
