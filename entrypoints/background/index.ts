// Knows which part of the background is connected to which. Refuses to decide anything: that is lib/background's.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { rateLimit } from '../../lib/background/rate';
import { readNow } from '../../lib/store/query/read-now';
import { presumeExpired } from './expire';
import { hear } from './hear';
import { listen } from './listen';
import { findPlace, type Place } from './place';
import { beat, settler } from './presence';
import { grantedHosts, reconcile } from './reconcile';
import { show, showFailure } from './show';
import { BEAT, beating, restore, TIDE, tabsNow } from './start';
import { writer } from './write';

export default defineBackground(() => {
  const place = findPlace();
  const mayTalk = rateLimit();
  const settle = settler(signal => ledger.tell(signal));
  const refresh = (): void => void place.then(show).catch(() => undefined);

  const ledger = writer(place, {
    settle: () => settle(),
    written: beats => {
      void beating(beats);
      refresh();
    },
    failed: () => void showFailure(),
  });
  const now = (is: 'pause' | 'resume' | 'stop'): Promise<void> => ledger.tell({ is, at: Date.now() });

  listen(ledger.tell, grantedHosts, () => place.then(p => p.settings.idleAfter));

  hear(
    async () => {
      const hosts = await grantedHosts();
      return {
        extensionId: browser.runtime.id,
        ownUrl: browser.runtime.getURL('/'),
        hostsOf: platform => hosts.get(platform) ?? [],
        mayTalk,
      };
    },
    {
      page: {
        report: (carries, { tab }) => ledger.saw(carries, tab),
        observed: (carries, { tab }) => ledger.saw(carries, tab),
        touched: (_, { tab }) => ledger.tell({ is: 'touched', at: Date.now(), tab }),
        fullscreen: ({ fullscreen }, { tab }) =>
          ledger.tell({ is: 'fullscreen', at: Date.now(), tab, fullscreen }),
      },
      worker: {
        pause: () => now('pause'),
        resume: () => now('resume'),
        stop: () => now('stop'),
        reconcile,
        ledgerChanged: async () => refresh(),
      },
    },
  );

  const onAlarm: Record<string, (here: Place) => Promise<void>> = {
    [BEAT]: async here => ledger.tell(await beat(here.settings.idleAfter)),
    [TIDE]: presumeExpired,
  };
  browser.alarms.onAlarm.addListener(async ({ name }) => onAlarm[name]?.(await place));

  browser.permissions.onAdded.addListener(() => void reconcile());
  browser.permissions.onRemoved.addListener(() => void reconcile());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.commands.onCommand.addListener(async name => {
    if (name !== 'pause-resume') return;
    const row = await readNow((await place).ledger);
    await now(row?.attention.paused ? 'resume' : 'pause');
  });

  void place.then(async here => {
    await restore(here);
    if (here.newSession) await ledger.tell(...(await tabsNow(here.begun.session)));
  });
});
