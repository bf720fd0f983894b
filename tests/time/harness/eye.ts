// Knows how the ledger and the machine's state are looked at while the worker stays where they are. Refuses to know what should be there.
import type { Page } from 'puppeteer-core';
import type { AttentionState } from '../../../lib/attention/state';
import type { Fact } from '../../../lib/core/fact';
import type { DayRow } from '../../../lib/core/row';
import type { Settings } from '../../../lib/core/setting';
import type { FromWorker } from '../../../lib/messages';
import { type DayLine, dayOfLine } from '../../../lib/store/day-line';
import type { FactRecord, LedgerRow, NowRow } from '../../../lib/store/shape';
import type { Driven } from '../../drive/browser';

declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly local: { set(items: Record<string, unknown>): Promise<void> } };
};

export interface Eye {
  facts(): Promise<Fact[]>;
  days(): Promise<DayRow[]>;
  attention(): Promise<AttentionState>;
  /** The browser's own clock, UTC ms. */
  now(): Promise<number>;
  /** Says what the popup's buttons say. */
  say<N extends keyof FromWorker>(is: N, carries?: FromWorker[N]['carries']): Promise<unknown>;
  change(settings: Partial<Settings>): Promise<void>;
}

/** Every row of a store, read in the page itself. As text, as Firefox's driver leaves out an object that is there twice. */
const rows = async <Row>(page: Page, store: string): Promise<Row[]> => {
  const text = await page.evaluate(
    name =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open('taskfare');
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onerror = () => fail(all.error);
          all.onsuccess = () => {
            opening.result.close();
            done(JSON.stringify(all.result));
          };
        };
      }),
    store,
  );
  return JSON.parse(text) as Row[];
};

/** One of the extension's own pages in a tab behind: asking it turns nobody's attention. */
export const openEye = async (driven: Driven): Promise<Eye> => {
  const page = await driven.openExtension('welcome.html');
  const say: Eye['say'] = (is, carries) =>
    page.evaluate(message => chrome.runtime.sendMessage(message), { is, carries });
  return {
    say,
    facts: async () => (await rows<FactRecord>(page, 'facts')).flatMap(record => record.facts),
    days: async () => (await rows<DayLine>(page, 'days')).map(dayOfLine),
    async attention() {
      const found = (await rows<NowRow | LedgerRow>(page, 'now')).find(row => row.key === 'now');
      if (!found) throw new Error('the machine has heard nothing yet');
      return found.attention;
    },
    now: () => page.evaluate(() => Date.now()),
    async change(settings) {
      await page.evaluate(
        s => chrome.storage.local.set({ settings: s }),
        settings as Record<string, unknown>,
      );
      await say('settings');
    },
  };
};
