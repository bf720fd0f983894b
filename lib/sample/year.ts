// Knows an invented year of work, day by day, the same each time it is told of the same day. Refuses to be anyone's.
import { addDays, dayOf, dayStart, daysFrom } from '../core/days';
import type { Fact, Unpaid } from '../core/fact';
import { between, type Chance, chance, oneOf } from './chance';
import { HOURLY, MARKET, type Stall } from './market';
import { inventTask, SAMPLE } from './task';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAYS = 365;

/** Facts of the year up to `until`, in the days of `zone`; every id begins with `sample:`, every device is `sample`. */
export function* sampleYear(until: number, zone: string): Generator<Fact> {
  const next = chance(20_261_122);
  const today = dayOf(until, zone);
  const days = daysFrom(addDays(today, 1 - DAYS), today);
  yield termsFrom(dayStart(days[0]!, zone));
  for (const day of days) {
    const start = dayStart(day, zone);
    if (day === today) yield* workingDay(next, day, Math.max(start, until - 4 * HOUR), until, until);
    else if (next() < chanceOfWork(day)) {
      const from = start + between(next, 8 * 60, 15 * 60) * MINUTE;
      yield* workingDay(next, day, from, from + between(next, 60, 5 * 60) * MINUTE, until);
    }
  }
}

/** Five days in the week mostly, and a fortnight in summer with nothing. */
function chanceOfWork(day: string): number {
  if (/-08-(0[1-9]|1[0-4])$/.test(day)) return 0;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 ? 0.15 : weekday === 6 ? 0.35 : 0.8;
}

const STALLS: readonly Stall[] = MARKET.flatMap(stall => Array<Stall>(stall.often).fill(stall));
const UNPAID: readonly Unpaid[] = ['search', 'search', 'search', 'search', 'message', 'qualify', 'payments'];

/** Work from `from` on until about `end`; nothing lies after `until`. A day keeps to a platform for a while, as people do. */
function* workingDay(next: Chance, day: string, from: number, end: number, until: number): Generator<Fact> {
  let at = from;
  let stall = oneOf(next, STALLS);
  for (let n = 0; at < end; n++) {
    if (next() < 0.25) stall = oneOf(next, STALLS);
    const searched = at + between(next, 20_000, 5 * MINUTE);
    yield unpaid(`${day}-${n}`, stall.platform, oneOf(next, UNPAID), at, Math.min(searched, until));
    const { facts, to } = inventTask(next, stall, `${day}-${n}`, searched, until);
    // What would reach beyond the present is not begun.
    if (to > until) return;
    yield* facts;
    at = to + (next() < 0.15 ? between(next, 5 * MINUTE, 25 * MINUTE) : between(next, 0, 40_000));
  }
}

const unpaid = (name: string, platform: string, kind: Unpaid, at: number, to: number): Fact => ({
  id: `${SAMPLE}:unpaid:${name}`,
  at,
  seen: at,
  to,
  kind: 'overhead',
  unpaid: kind,
  platform,
  source: 'sensor',
  device: SAMPLE,
});

const termsFrom = (at: number): Fact => ({
  id: `${SAMPLE}:terms`,
  at,
  seen: at,
  kind: 'terms',
  model: 'hourly',
  rate: HOURLY.rate,
  platform: HOURLY.platform,
  source: 'worker',
  device: SAMPLE,
});
