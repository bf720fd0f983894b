// Knows a worker who takes one offer after another by some rule, and the ledger that grows. Refuses to know what the market hides.
import { expectedOf } from '../../../lib/ratings/expect/expect';
import { type History, historyOf } from '../../../lib/ratings/expect/history';
import type { Past } from '../../../lib/ratings/expect/past';
import { chance } from '../time/chance';
import { type Market, market, type Offered } from './market';

/** What one offer is worth to the worker; the highest is taken. */
export type Rule = (offer: Offered, known: History, luck: () => number) => number;

/** Decisions are known so many tasks later. */
const DECIDED_AFTER = 15;
const HOUR = 3_600_000;

const listed = (offer: Offered, otherwise: number): number =>
  offer.estimated === undefined ? otherwise : (offer.pay.micros * HOUR) / offer.estimated;

export const RULES = {
  'takes what comes': (_offer, _known, luck) => luck(),
  'highest by the listing': offer => listed(offer, 0),
  'follows the marks': (offer, known) => expectedOf(offer, known)?.hourly.micros ?? 0,
} as const satisfies Record<string, Rule>;

export interface Step {
  readonly offer: Offered;
  readonly known: History;
  readonly worked: number;
  readonly approved: boolean;
}

/** The same market and the same chance for every rule of one seed. */
export function* career(
  seed: number,
  rule: Rule,
  tasks: number,
  world: Market = market(seed),
): Generator<Step> {
  const luck = chance(seed + 1_000_003);
  const past: { said: Past; approved: boolean }[] = [];
  for (let i = 0; i < tasks; i++) {
    const known = historyOf(
      past.map(({ said, approved }, at) => (at < i - DECIDED_AFTER ? { ...said, approved } : said)),
    );
    const offers = world.list().map(offer => ({ offer, worth: rule(offer, known, luck.next) }));
    const { offer } = offers.reduce((best, each) => (each.worth > best.worth ? each : best));
    const { worked, approved } = world.work(offer);
    past.push({ said: { ...offer, worked, time: i }, approved });
    yield { offer, known, worked, approved };
  }
}

/** Dollars an hour: what was paid ÷ all the time. */
export function earned(steps: Iterable<Step>): number {
  let pay = 0;
  let time = 0;
  for (const { offer, worked, approved } of steps) {
    pay += approved ? offer.pay.micros : 0;
    time += worked;
  }
  return (pay * HOUR) / time / 1e6;
}
