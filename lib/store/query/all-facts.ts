// Knows how to go through every fact of the ledger without holding them all. Refuses to choose among them.
import type { Fact } from '../../core/fact';
import { home } from '../../core/home';
import type { Ledger } from '../shape';

const PAGE = 1000;

/** In the order of their homes, inside a home oldest first; each fact once. In bounded pages. */
export async function* allFacts(db: Ledger): AsyncGenerator<Fact[]> {
  let range: IDBKeyRange | undefined;
  for (;;) {
    const records = await db.getAll('facts', range, PAGE);
    const last = records.at(-1);
    if (!last) return;
    yield records.flatMap(record => record.facts.filter(fact => home(fact) === record.home));
    range = IDBKeyRange.lowerBound(last.home, true);
  }
}
