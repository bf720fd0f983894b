// Knows how what was heard reaches the ledger: in order, in one transaction each, again if it fails. Refuses to decide what it means.
import { browser } from 'wxt/browser';
import type { Signal } from '../../lib/attention/signal';
import { again } from '../../lib/background/again';
import { inOrder } from '../../lib/background/in-order';
import { byJob, remember } from '../../lib/background/listings';
import { observe, type Seen } from '../../lib/background/observe';
import { advance } from '../../lib/background/thread';
import { taskKey } from '../../lib/core/home';
import type { Sighting } from '../../lib/core/sighting';
import { record } from '../../lib/store/write/record';
import type { Place } from './place';

export interface Writer {
  /** Resolves when the signals are on disk. */
  tell(...signals: readonly Signal[]): Promise<void>;
  /** Resolves when what was seen, and the attention that follows from it, is on disk. */
  saw(seen: Seen, tab: number): Promise<void>;
}

export interface After {
  /** The machine wants to know where the worker really is. */
  settle(): void;
  /** Whether a span is open, and whether any task changed: alarm and badge follow. */
  written(beats: boolean): void;
  failed(error: unknown): void;
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

export function writer(place: Promise<Place>, after: After): Writer {
  const queue = inOrder();
  const write = (work: (place: Place) => Promise<{ settle: boolean; beats: boolean }>): Promise<void> =>
    queue(async () => {
      const here = await place;
      const { settle, beats } = await again(() => work(here), pause);
      if (settle) after.settle();
      after.written(beats);
    }).catch(error => {
      after.failed(error);
      throw error;
    });

  return {
    tell: (...signals) =>
      write(async ({ ledger, settings, begun }) => {
        let result = { settle: false, beats: false };
        await record(ledger, {}, settings, loaded => {
          const { now, facts, settle, beats } = advance(loaded.now, signals, signals.at(-1)!.at, begun);
          result = { settle, beats };
          return { facts, now };
        });
        return result;
      }),

    saw: (seen, tab) =>
      write(async ({ ledger, settings, begun }) => {
        const key = `listings:${seen.platform}`;
        const kept = ((await browser.storage.session.get(key))[key] as Sighting[] | undefined) ?? [];
        const at = Date.now();
        const tasks = seen.sightings.flatMap(s =>
          s.task === undefined ? [] : [taskKey(seen.platform, s.task)],
        );
        const context = { tab, at, device: begun.device, listings: byJob(kept) };
        let result = { settle: false, beats: false };
        let fresh: readonly Sighting[] = [];
        await record(ledger, { tasks, openOf: seen.platform }, settings, loaded => {
          const { noticed, signals, tentatives } = observe(seen, loaded, context);
          const { now, facts, settle, beats } = advance(loaded.now, signals, at, begun);
          result = { settle, beats };
          fresh = noticed.listings;
          return { facts: [...noticed.facts, ...facts], now: { ...now, tentatives } };
        });
        if (fresh.length > 0) await browser.storage.session.set({ [key]: remember(kept, fresh) });
        return result;
      }),
  };
}
