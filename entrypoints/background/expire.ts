// Knows when to look for tasks whose deadline passed unseen. Refuses to presume anything itself.
import { presume } from '../../lib/core/presume';
import { openTasks } from '../../lib/store/query/open-tasks';
import { record } from '../../lib/store/write/record';
import type { Place } from './place';

export async function presumeExpired({ ledger, settings, begun }: Place): Promise<void> {
  const at = Date.now();
  const open = await openTasks(ledger);
  const overdue = open.filter(row => row.deadline !== undefined && row.deadline < at);
  if (overdue.length === 0) return;
  await record(ledger, { tasks: overdue.map(row => row.key) }, settings, loaded => ({
    facts: presume(overdue, loaded.facts, at, begun.device),
    now: loaded.now,
  }));
}
