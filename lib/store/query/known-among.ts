// Knows how many of some facts the ledger has already. Refuses to say whether they say the same.
import type { Fact } from '../../core/fact';
import { home } from '../../core/home';
import type { Ledger } from '../shape';
import { openDesk } from '../write/desk';

export async function knownAmong(db: Ledger, facts: readonly Fact[]): Promise<number> {
  const desk = openDesk(db.transaction('facts').store);
  await desk.fetch(facts.map(home));
  const ids = new Map<string, ReadonlySet<string>>();
  return facts.filter(fact => {
    const at = home(fact);
    const known = ids.get(at) ?? new Set(desk.at(at)?.facts.map(({ id }) => id));
    ids.set(at, known);
    return known.has(fact.id);
  }).length;
}
