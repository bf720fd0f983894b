// Knows when exchange rates are fetched: once a day, while the worker wants it and the browser allows it. Refuses to ask for the permission.
import { browser } from 'wxt/browser';
import { fetchRates, RATES_ORIGIN } from '../../lib/background/fetch-rates';
import { AGAIN, asFetched, FETCHED, type Fetched, isDue } from '../../lib/background/fetched';
import { inOrder } from '../../lib/background/in-order';
import { dayOf } from '../../lib/core/days';
import { withEcb } from '../../lib/core/ecb-rates';
import type { Settings } from '../../lib/core/setting';
import { DEFINITIONS } from '../../lib/platforms/catalogue';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { setAlarm } from './start';

/** The alarm's name. It only looks whether a day has passed: a laptop that slept is not late for long. */
export const RATES = 'rates';
const EVERY = AGAIN / 60_000;

const oneAtATime = inOrder();
const CURRENCIES = Object.values(DEFINITIONS).flatMap(({ currencies }) => currencies);

/** Whether the rates are others now. */
export const followRates = (settings: Settings): Promise<boolean> =>
  oneAtATime(async () => {
    const { fetchRates: wanted, display, zone } = settings;
    const on = wanted === true && display !== undefined;
    await setAlarm(RATES, EVERY, on);
    const drawer = browser.storage.local;
    const last = asFetched((await drawer.get(FETCHED))[FETCHED]);
    const keep = (fetched: Fetched): Promise<void> => drawer.set({ [FETCHED]: fetched });
    if (!on) {
      // Whoever switches it on again wants to see it tried.
      if (last.failed !== undefined) await keep({ for: last.for });
      return false;
    }
    if (!(await browser.permissions.contains({ origins: [RATES_ORIGIN] }))) return false;
    const at = Date.now();
    const now = `${dayOf(at, zone)} ${display}`;
    if (!isDue(last, now, at)) return false;
    const found = await fetchRates().catch(() => undefined);
    if (!found) {
      await keep({ for: last.for, failed: at });
      return false;
    }
    // Read anew: the worker may have changed the list meanwhile.
    const { rates } = await readSettings(drawer, zone);
    await changeSettings(drawer, { rates: withEcb(rates, found, display, CURRENCIES) });
    await keep({ for: now });
    return true;
  });
