// Knows what a platform on timer only must not get: hosts, scripts, an open door, an offer. Refuses to start a browser.
import { expect, test, vi } from 'vitest';
import { offerFor } from '../../../entrypoints/popup/allowed';
import { allow, platformsNow, showClock, toTimerOnly } from '../../../entrypoints/welcome/grants';
import { begin } from '../../../lib/attention/begin';
import { admit } from '../../../lib/background/door';
import { readableHosts, tabsToLeave } from '../../../lib/background/grants';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import { defaultSettings, readSettings } from '../../../lib/store/settings';

const HOST = 'app.prolific.com';
const GRANTED = [`https://${HOST}/*`];
const PLATFORMS = Object.values(DEFINITIONS);

const house = (timerOnly: readonly string[]) => ({
  extensionId: 'me',
  ownUrl: 'chrome-extension://me/',
  hostsOf: (platform: string) => readableHosts(PLATFORMS, GRANTED, timerOnly).get(platform) ?? [],
  isReadable: () => false,
  isTaught: () => false,
  mayTalk: () => true,
});
const touched = { is: 'touched', carries: { platform: 'prolific' } };
const page = { id: 'me', url: `https://${HOST}/studies`, frameId: 0, tab: { id: 7 } };

test('a granted platform has its hosts; on timer only it has none, also under a wide grant', () => {
  expect(readableHosts(PLATFORMS, GRANTED, ['outlier']).get('prolific')).toEqual([HOST]);
  expect(readableHosts(PLATFORMS, GRANTED, ['prolific']).size).toBe(0);
  expect(readableHosts(PLATFORMS, ['https://*/*'], ['prolific']).has('prolific')).toBe(false);
});

test('the door refuses its pages', () => {
  expect(admit(touched, page, house([]), 0)).toMatchObject({ who: 'page' });
  expect(admit(touched, page, house(['prolific']), 0)).toBe('not a page of this platform');
});

test('tabs that showed it are left; tabs of others are not', () => {
  const own = (platform: string) => ({ own: { on: 'task', platform, task: '1' } }) as const;
  const state = {
    ...begin('s', defaultSettings('UTC'), 0),
    tabs: { 1: own('prolific'), 2: own('mturk'), 3: {} },
  };
  expect(tabsToLeave(state, new Map([['mturk', []]]))).toEqual([1]);
});

test('the popup offers nothing there', () => {
  const definition = DEFINITIONS.prolific;
  expect(offerFor(definition, { origins: new Set() }, [])?.origins).toEqual(GRANTED);
  expect(offerFor(definition, { origins: new Set() }, ['prolific'])).toBeUndefined();
});

test('Outlier is on timer only until the worker says otherwise', () => {
  expect(defaultSettings('UTC').timerOnly).toEqual(['outlier']);
});

/** A browser that grants what is asked, and keeps what is stored. */
function browserHere(yes = true) {
  const origins = new Set<string>();
  const kept: Record<string, unknown> = {};
  const sent: string[] = [];
  vi.stubGlobal('browser', {
    permissions: {
      getAll: async () => ({ origins: [...origins] }),
      request: async (asked: { origins: string[] }) => {
        if (yes) for (const origin of asked.origins) origins.add(origin);
        return yes;
      },
      remove: async (asked: { origins: string[] }) => asked.origins.every(origin => origins.delete(origin)),
    },
    storage: {
      local: {
        get: async (key: string) => structuredClone({ [key]: kept[key] }),
        set: async (items: object) => void Object.assign(kept, structuredClone(items)),
      },
    },
    runtime: { sendMessage: async ({ is }: { is: string }) => void sent.push(is) },
  });
  const timerOnly = async () =>
    (await readSettings((globalThis as unknown as { browser: typeof chrome }).browser.storage.local, 'UTC'))
      .timerOnly;
  const view = async (id: string) => (await platformsNow()).find(platform => platform.id === id);
  return { origins, sent, timerOnly, view };
}

test('timer only takes the permission away; automatic asks for it again', async () => {
  const { origins, sent, timerOnly, view } = browserHere();
  expect((await view('outlier'))?.mode).toBe('timerOnly');
  await allow(['prolific']);
  expect((await view('prolific'))?.mode).toBe('automatic');
  expect(sent).toEqual(['reconcile']);
  await toTimerOnly('prolific');
  expect([...origins]).toEqual([]);
  expect(await timerOnly()).toEqual(['outlier', 'prolific']);
  expect(sent).toEqual(['reconcile', 'settings', 'reconcile']);
  await allow(['outlier', 'prolific']);
  expect(await timerOnly()).toEqual([]);
  expect((await view('outlier'))?.mode).toBe('automatic');
});

test('refused by the browser, it stays on timer only', async () => {
  const { timerOnly, sent } = browserHere(false);
  expect(await allow(['outlier'])).toBe(false);
  expect(await timerOnly()).toEqual(['outlier']);
  expect(sent).toEqual([]);
});

test('the clock on the page is off on Outlier until it is switched on', async () => {
  const { view } = browserHere();
  expect([(await view('outlier'))?.clock, (await view('prolific'))?.clock]).toEqual([false, true]);
  await showClock('outlier', true);
  await showClock('prolific', false);
  expect([(await view('outlier'))?.clock, (await view('prolific'))?.clock]).toEqual([true, false]);
});
