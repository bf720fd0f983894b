// Knows on which UTC days a task's attention lies. Refuses to say who held them.
import type { TaskFact } from '../../core/fact';
import { homes } from '../../core/home';
import type { Ledger } from '../shape';
import { daysOf } from '../write/origins';

/** In order, each once. */
export async function spanDaysOf(db: Ledger, facts: readonly TaskFact[]): Promise<readonly string[]> {
  const records = await Promise.all([...new Set(facts.flatMap(homes))].map(home => db.get('facts', home)));
  return [...daysOf(records.flatMap(record => record?.origins ?? []))].sort();
}
