// Knows which part of the background is connected to which. Refuses to decide anything: that is lib/background's.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tabsToLeave } from '../../lib/background/grants';
import { inOrder } from '../../lib/background/in-order';
import { rateLimit } from '../../lib/background/rate';
import { standing } from '../../lib/background/standing';
import { readyEntries } from '../../lib/store/entries/ready';
import { taughtTabs } from '../../lib/store/lessons';
import { readNow } from '../../lib/store/query/read-now';
import { counting } from '../../lib/store/query/recount-done';
import { recount } from '../../lib/store/write/recount';
import { raise, warnOfLoss } from './canary';
import { onCommands } from './commands';
import { presumeExpired } from './expire';
import { hear } from './hear';
import { listen } from './listen';
import { notifier, onPressed, TELL } from './notify';
import { pageHandlers } from './page-handlers';
import { partings } from './partings';
import { findPlace, type Place, withSettings } from './place';
import { beat, settler } from './presence';
import { followRates, RATES } from './rates';
import { readableNow, reconcile } from './reconcile';
import { show, showFailure } from './show';
import { BEAT, beating, restore, TIDE, tabsNow } from './start';
import { workerHandlers } from './worker-handlers';
import { writer } from './write';

export default defineBackground(() => {
  const place = standing(() => findPlace(() => place.drop()));
  const mayTalk = rateLimit();
  const tell = notifier(place);
  const showing = inOrder();
  const refresh = (): void => {
    void showing(async () => show(await place())).catch(() => undefined);
    tell.look();
  };
  /** Goes on with what was left to count, in batches; the next start of the background takes up what a stop leaves. */
  const catchUp = async (): Promise<void> => {
    const { ledger: db, settings } = await place();
    await recount(db, settings);
    refresh();
  };
  const settle = settler(signal => ledger.tell(signal));
  const ledger = writer(place, {
    settle,
    written: beats => {
      void beating(beats);
      refresh();
    },
    decided: tell.decided,
    stale: () => void catchUp(),
    failed: () => void showFailure(),
  });

  listen(ledger.tell, readableNow, () => place().then(p => p.settings.idleAfter));

  const house = async () => {
    const [hosts, taught] = await Promise.all([readableNow(), taughtTabs(browser.storage.session)]);
    return {
      extensionId: browser.runtime.id,
      ownUrl: browser.runtime.getURL('/'),
      hostsOf: (platform: string) => hosts.get(platform) ?? [],
      isReadable: (host: string) => [...hosts.values()].some(of => of.includes(host)),
      isTaught: (tab: number, host: string) => taught[tab] === host,
      mayTalk,
    };
  };
  const settings = async (): Promise<void> => {
    const here = await place.change(withSettings);
    await restore(here);
    tell.look();
    void catchUp();
    void exchange(here);
    await ledger.tell({ is: 'settings', at: Date.now(), settings: here.begun.settings });
  };
  const exchange = async (here: Place): Promise<void> => {
    if (await followRates(here.settings)) await place.change(withSettings);
  };
  const agree = async (): Promise<void> => {
    await reconcile();
    const state = (await readNow((await place()).ledger))?.attention;
    const tabs = state ? tabsToLeave(state, await readableNow()) : [];
    if (tabs.length > 0)
      await ledger.tell(...tabs.map(tab => ({ is: 'left', at: Date.now(), tab }) as const));
  };
  const worker = workerHandlers({ place, ledger, refresh, settings, reconcile: agree });
  hear(house, { page: pageHandlers(place, ledger, settle), worker }, partings(house, ledger));

  const onAlarm: Record<string, (here: Place) => Promise<void>> = {
    [BEAT]: async here => {
      await ledger.tell(await beat(here.settings.idleAfter));
      // A window that is minimised over a survey is told of by nobody.
      settle();
    },
    [TIDE]: async here => {
      await presumeExpired(here);
      await readyEntries(here.ledger);
      await raise(here);
    },
    [TELL]: async () => tell.look(),
    [RATES]: async here => exchange(here),
  };
  browser.alarms.onAlarm.addListener(async ({ name }) => onAlarm[name]?.(await place()));

  onPressed();
  browser.permissions.onAdded.addListener(() => {
    onPressed();
    void agree();
  });
  browser.permissions.onRemoved.addListener(() => void agree());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  onCommands(place, worker);

  void place().then(async here => {
    await restore(here);
    tell.look();
    void exchange(here);
    void readyEntries(here.ledger);
    if (here.lost) await warnOfLoss();
    if (here.newSession) await ledger.tell(...(await tabsNow()));
    if ((await counting(here.ledger)) === 'running') await catchUp();
  });
});
