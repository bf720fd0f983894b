// Knows the worker's finished tasks of one platform, together, by title and by requester. Refuses to conclude anything from them.
import type { Basis } from '../../core/expected';
import type { Past } from './past';
import type { Scale } from './scale';
import { type Spread, spreadOf } from './spread';

export type Own = Exclude<Basis, 'listing'>;

export interface History {
  readonly of: (
    basis: Own,
    offer: { readonly title?: string; readonly requester?: string },
  ) => readonly Past[];
  readonly spread: (basis: Own, scale: Scale) => Spread | undefined;
}

/** Of one platform. Made once for a whole list of offers. */
export function historyOf(all: readonly Past[]): History {
  const titles = grouped(all, past => folded(past.title));
  const requesters = grouped(all, past => past.requester);
  const groups = { platform: new Map([['', all]]), requester: requesters, title: titles };
  const spreads = new Map<string, Spread | undefined>();
  return {
    of: (basis, { title, requester }) => {
      if (basis === 'platform') return all;
      const name = basis === 'title' ? folded(title) : requester;
      return groups[basis].get(name ?? '') ?? [];
    },
    spread: (basis, scale) => {
      const key = `${basis} ${scale}`;
      if (!spreads.has(key)) spreads.set(key, spreadOf(groups[basis].values(), scale));
      return spreads.get(key);
    },
  };
}

/** A list and a history may space and capitalise one title in two ways. */
const folded = (title: string | undefined): string | undefined =>
  title?.replace(/\s+/g, ' ').trim().toLowerCase();

function grouped(
  all: readonly Past[],
  by: (past: Past) => string | undefined,
): ReadonlyMap<string, readonly Past[]> {
  const groups = new Map<string, Past[]>();
  for (const past of all) {
    const name = by(past);
    if (name === undefined || name === '') continue;
    const group = groups.get(name);
    if (group) group.push(past);
    else groups.set(name, [past]);
  }
  return groups;
}
