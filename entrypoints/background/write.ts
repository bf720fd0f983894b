// Knows how what was heard reaches the ledger: in order, in one transaction each, again if it fails. Refuses to decide what it means.
import { browser } from 'wxt/browser';
import type { Signal } from '../../lib/attention/signal';
import { again } from '../../lib/background/again';
import { inOrder } from '../../lib/background/in-order';
import { late } from '../../lib/background/late';
import { byJob, listingsOf, remember } from '../../lib/background/listings';
import { decidedBy } from '../../lib/background/notify/decided';
import { observe, type Seen } from '../../lib/background/observe';
import { type Advanced, advance } from '../../lib/background/thread';
import type { Fact } from '../../lib/core/fact';
import { taskKey } from '../../lib/core/home';
import type { Sighting } from '../../lib/core/sighting';
import { platformsOf } from '../../lib/store/taught';
import { record } from '../../lib/store/write/record';
import type { Place } from './place';

/** Each resolves when it is on disk, and rejects when it could not be written after several tries. */
export interface Writer {
  tell(...signals: readonly Signal[]): Promise<void>;
  /** Facts, and signals that belong with them, in one transaction. */
  write(facts: readonly Fact[], signals: readonly Signal[]): Promise<void>;
  /** What a page showed, and the attention that follows from it. `said`: it was heard late, and this is when it was said. */
  saw(seen: Seen, tab: number | undefined, said?: number): Promise<void>;
}

export interface After {
  /** The machine wants to know where the worker really is. */
  settle(): void;
  /** `beats`: whether a span is open. Alarm and badge follow. */
  written(beats: boolean): void;
  /** The write reached more days than one transaction should count again. */
  stale(): void;
  /** Keys of tasks that were handed in, and of which the platform has now decided. */
  decided(keys: readonly string[]): void;
  failed(error: unknown): void;
}

/** Of a page that went before it knew its tab. No browser numbers a tab so. */
const NO_TAB = -1;

type Outcome = Pick<Advanced, 'settle' | 'beats'> & { readonly stale: boolean };

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

export function writer(place: () => Promise<Place>, after: After): Writer {
  const queue = inOrder();

  const written = (work: (place: Place) => Promise<Outcome>): Promise<void> =>
    queue(async () => {
      const { settle, beats, stale } = await again(async () => work(await place()), pause);
      if (settle) after.settle();
      after.written(beats);
      if (stale) after.stale();
    }).catch(error => {
      after.failed(error);
      throw error;
    });

  const write = (facts: readonly Fact[], signals: readonly Signal[]): Promise<void> =>
    written(async ({ ledger, settings, begun }) => {
      let outcome: Omit<Outcome, 'stale'> = { settle: false, beats: false };
      const { stale } = await record(ledger, {}, settings, loaded => {
        const advanced = advance(loaded.now, signals, signals.at(-1)!.at, begun);
        outcome = advanced;
        return { facts: [...facts, ...advanced.facts], now: advanced.now };
      });
      return { ...outcome, stale };
    });

  const saw: Writer['saw'] = (seen, tab, said) =>
    written(async ({ ledger, settings, begun }) => {
      const drawer = listingsOf(seen.platform);
      const [session, platforms] = await Promise.all([
        browser.storage.session.get(drawer),
        platformsOf(browser.storage.local),
      ]);
      const kept = (session[drawer] as Sighting[] | undefined) ?? [];
      const at = said ?? Date.now();
      const tasks = seen.sightings.flatMap(s =>
        s.task === undefined ? [] : [taskKey(seen.platform, s.task)],
      );
      const { device } = begun;
      const { presence = false, name, hosts = [] } = platforms.get(seen.platform) ?? {};
      const context = {
        tab: tab ?? NO_TAB,
        at,
        device,
        zone: settings.zone,
        listings: byJob(kept),
        presence,
        names: [name ?? '', ...hosts],
      };
      let outcome: Omit<Outcome, 'stale'> = { settle: false, beats: false };
      let fresh: readonly Sighting[] = [];
      let decided: readonly string[] = [];
      const rows = seen.sightings.some(s => s.says === 'status');
      const ask = { tasks, openOf: seen.platform, standInsOf: rows ? seen.platform : undefined };
      const { stale } = await record(ledger, ask, settings, loaded => {
        const { noticed, signals, remembered } = observe(seen, loaded, context);
        const last = loaded.now?.attention.last ?? at;
        const heard = said === undefined ? signals : late(signals, last, tab !== undefined);
        const advanced = advance(loaded.now, heard, said === undefined ? at : Math.max(at, last), begun);
        outcome = advanced;
        fresh = noticed.listings;
        decided = decidedBy(noticed.facts, loaded.facts);
        const now = tab === undefined ? advanced.now : { ...advanced.now, ...remembered };
        return { facts: [...noticed.facts, ...advanced.facts], now };
      });
      if (decided.length > 0) after.decided(decided);
      if (fresh.length > 0) await browser.storage.session.set({ [drawer]: remember(kept, fresh) });
      return { ...outcome, stale };
    });

  return { tell: (...signals) => write([], signals), write, saw };
}
