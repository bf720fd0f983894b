// Knows what is read of requesters whom only others know, and how they are compared across currencies. Refuses to draw.
import type { HeardLine } from '../../../components/requesters/heard-line';
import type { RequesterLine } from '../../../components/requesters/line';
import { convert } from '../../../lib/core/convert';
import { dayOf } from '../../../lib/core/days';
import { type Heard, heardOf } from '../../../lib/core/heard';
import type { Money } from '../../../lib/core/money';
import { shrink } from '../../../lib/core/requester';
import { requesterKey } from '../../../lib/core/requester-key';
import { allSayings } from '../../../lib/store/query/heard';
import { sourceName } from '../../../lib/words/source';
import type { Desk } from '../desk';
import { requesterAddress } from './address';

/** `own`: those of the worker's own ledger are listed there. */
export async function readHeard(
  { db, settings, nameOf }: Desk,
  own: readonly RequesterLine[],
  now: number,
): Promise<HeardLine[]> {
  const known = new Set(own.map(({ key }) => key));
  const all = [...(await allSayings(db))].flatMap(([key, sayings]) =>
    known.has(key) ? [] : heardOf(sayings),
  );
  const one = settings.display ?? commonest(all);
  const today = dayOf(now, settings.zone);
  const inOne = (money: Money | undefined): number | undefined =>
    money && one ? convert(money, one, settings.rates, today)?.micros : undefined;
  const hourlies = all.map(({ figures }) => inOne(figures.hourly[0]));
  const median = middle(hourlies.filter(micros => micros !== undefined));
  return all.map((heard, i) => {
    const [micros, { tasks, reviews }] = [hourlies[i], heard.figures];
    return {
      key: requesterKey(heard),
      href: requesterAddress(heard),
      platform: nameOf(heard.platform),
      from: heard.sources.map(sourceName).join(' · '),
      heard,
      rank: micros === undefined ? undefined : shrink(micros, tasks || reviews || 1, median),
    };
  });
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function commonest(all: readonly Heard[]): string | undefined {
  const n = new Map<string, number>();
  for (const { figures } of all)
    for (const { currency } of figures.hourly) n.set(currency, (n.get(currency) ?? 0) + 1);
  return [...n].sort((a, b) => b[1] - a[1])[0]?.[0];
}
