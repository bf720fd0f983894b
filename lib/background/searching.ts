// Knows when a page that no definition names counts as searching. Refuses to count it for longer than a minute after the list.
import type { Signal } from '../attention/signal';
import type { NowRow } from '../store/now';
import type { Seen } from './observe';

const MINUTE = 60_000;

interface Searching {
  readonly searched: NonNullable<NowRow['searched']>;
  readonly lent: NonNullable<NowRow['lent']>;
  /** Until when this page counts as searching; absent if it does not. */
  readonly until?: number;
}

/** A response says nothing of the page it came to: it changes neither. */
export function searching(seen: Seen, now: NowRow | undefined, tab: number, at: number): Searching {
  const { searched = {}, lent = {} } = now ?? {};
  const { platform, kind } = seen;
  if (kind === undefined) return { searched, lent };
  const { [tab]: _mine, ...others } = lent;
  if (kind === 'search') return { searched: { ...searched, [platform]: at }, lent: others };
  const until = (searched[platform] ?? Number.NEGATIVE_INFINITY) + MINUTE;
  if (kind !== 'unknown' || at >= until) return { searched, lent: others };
  return { searched, lent: { ...others, [tab]: { platform, until } }, until };
}

/** The tabs whose minute has passed: they are about nothing from then on. */
export function whatIsOver(
  now: NowRow | undefined,
  at: number,
): { kept: Partial<NowRow>; over: readonly Signal[] } {
  if (!now) return { kept: {}, over: [] };
  const lent = Object.entries(now.lent ?? {});
  const over = lent.filter(([, { until }]) => until <= at);
  if (over.length === 0) return { kept: now, over: [] };
  return {
    kept: { ...now, lent: Object.fromEntries(lent.filter(([, { until }]) => until > at)) },
    over: over.map(([tab, { platform, until }]) => ({
      is: 'page',
      at: Math.max(until, now.attention.last),
      tab: Number(tab),
      platform,
    })),
  };
}
