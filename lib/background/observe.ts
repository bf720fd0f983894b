// Knows what a page's report does to the ledger and to attention. Refuses to check it (door) or to write it (store).
import type { Signal } from '../attention/signal';
import type { Known, Noticed, Tentative } from '../core/known';
import { notice } from '../core/notice';
import type { PageKind, Sighting } from '../core/sighting';
import { refine } from '../platforms/refine';
import type { Loaded } from '../store/write/record';

export interface Seen {
  readonly platform: string;
  /** Undefined for an observed response: it says nothing of what the page is. */
  readonly kind?: PageKind;
  readonly place?: string;
  readonly sightings: readonly Sighting[];
}

export interface Context {
  readonly tab: number;
  readonly at: number;
  readonly device: string;
  readonly listings: ReadonlyMap<string, Sighting>;
}

export interface Observed {
  readonly noticed: Noticed;
  readonly signals: readonly Signal[];
  readonly tentatives: Readonly<Record<number, Tentative>>;
}

/** Ends come before the page's new subject, so that the old task never inherits the new page's time. */
export function observe(seen: Seen, loaded: Loaded, context: Context): Observed {
  const { tab, at } = context;
  const before = loaded.now?.tentatives ?? {};
  const known: Known = {
    open: loaded.open,
    facts: loaded.facts,
    listings: context.listings,
    tentative: before[tab],
    standIns: loaded.standIns,
    device: context.device,
  };
  const sightings = seen.sightings.map(refine);
  const noticed = notice({ ...seen, sightings, kind: seen.kind ?? 'unknown' }, known, at);
  const { [tab]: _mine, ...others } = before;
  return {
    noticed,
    signals: [
      ...noticed.ended.map(
        (task): Signal => ({
          is: 'ended',
          at,
          subject: { on: 'task', platform: seen.platform, task },
        }),
      ),
      ...(seen.kind === undefined && noticed.subject === undefined
        ? []
        : [{ is: 'page', at, tab, platform: seen.platform, subject: noticed.subject } satisfies Signal]),
    ],
    tentatives: noticed.tentative ? { ...others, [tab]: noticed.tentative } : others,
  };
}
