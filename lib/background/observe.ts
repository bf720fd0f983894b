// Knows what a page's report does to the ledger and to attention. Refuses to check it (door) or to write it (store).
import type { Signal } from '../attention/signal';
import { judge } from '../core/health';
import type { Known, Noticed } from '../core/known';
import { notice } from '../core/notice';
import type { PageKind, Sighting } from '../core/sighting';
import type { Subject } from '../core/subject';
import { refine } from '../platforms/refine';
import { isWall } from '../platforms/walls/is-wall';
import type { NowRow } from '../store/now';
import type { Loaded } from '../store/write/record';
import { asDaysWork, dayTask, earlierDays } from './days-work';
import { searching } from './searching';

export interface Seen {
  readonly platform: string;
  /** Undefined for an observed response: it says nothing of what the page is. */
  readonly kind?: PageKind;
  readonly place?: string;
  readonly sightings: readonly Sighting[];
  /** What a page says of itself that offers nothing to work with. */
  readonly bare?: readonly string[];
}

export interface Context {
  readonly tab: number;
  readonly at: number;
  readonly device: string;
  readonly zone: string;
  readonly listings: ReadonlyMap<string, Sighting>;
  /** Attention on the platform's pages of work is the day's work there. */
  readonly presence: boolean;
  /** What the platform is called, and its hosts: its errors may say so. */
  readonly names: readonly string[];
}

export interface Observed {
  readonly noticed: Noticed;
  readonly signals: readonly Signal[];
  /** What the row of the present remembers of it. */
  readonly remembered: Pick<NowRow, 'tentatives' | 'searched' | 'lent' | 'health'>;
}

/** Ends come before the page's new subject, so that the old task never inherits the new page's time. */
export function observe(said: Seen, loaded: Loaded, context: Context): Observed {
  const { tab, at, names } = context;
  const seen = withoutWall(said, names);
  const before = loaded.now?.tentatives ?? {};
  const known: Known = {
    open: loaded.open,
    facts: loaded.facts,
    listings: context.listings,
    tentative: before[tab],
    standIns: loaded.standIns,
    device: context.device,
  };
  const noticed = noticedOf(seen, loaded, context, known);
  const { [tab]: _mine, ...others } = before;
  const { searched, lent, until } = searching(seen, loaded.now, tab, at);
  const subject: Subject | undefined =
    noticed.subject ??
    (until === undefined ? undefined : { on: 'unpaid', platform: seen.platform, unpaid: 'search' });
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
      ...(seen.kind === undefined && subject === undefined
        ? []
        : [{ is: 'page', at, tab, platform: seen.platform, subject } satisfies Signal]),
    ],
    remembered: {
      tentatives: noticed.tentative ? { ...others, [tab]: noticed.tentative } : others,
      searched,
      lent,
      health: judge(loaded.now?.health, seen, at),
    },
  };
}

/** An error or a login that was served as a page of work is none, and whatever was read there is not believed. */
const withoutWall = (seen: Seen, names: readonly string[]): Seen =>
  isWall(seen.bare ?? [], names) ? { ...seen, kind: 'none', sightings: [] } : seen;

/** Where nothing names the pieces, the page is today's work, and the work of earlier days is handed in. */
function noticedOf(seen: Seen, loaded: Loaded, context: Context, known: Known): Noticed {
  const { at, zone, presence } = context;
  const { platform, kind = 'unknown' } = seen;
  const refined = seen.sightings.map(refine);
  if (!presence) return notice({ ...seen, sightings: refined, kind }, known, at);
  const today = dayTask(at, zone);
  const noticed = notice({ ...seen, sightings: asDaysWork(refined, today), kind }, known, at);
  const handedIn = earlierDays(loaded, today, { ...context, platform });
  return {
    ...noticed,
    facts: [...handedIn, ...noticed.facts],
    ended: [...handedIn.map(fact => fact.task), ...noticed.ended],
  };
}
