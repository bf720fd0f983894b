// Knows which absence the popup asks about: a stop of the browser first, else the newest nobody was asked about. Refuses to answer it.
import type { Gap } from '../../lib/attention/span';
import { taskKey } from '../../lib/core/home';
import type { Ledger } from '../../lib/store/open';
import { taskByKey } from '../../lib/store/query/task-by-key';

export interface Asked {
  id: string;
  from: number;
  to: number;
  title?: string;
  /** What was being timed when the browser stopped. */
  died: boolean;
}

export async function absenceToAsk(db: Ledger, gaps: readonly Gap[]): Promise<Asked | undefined> {
  const open = gaps.filter(gap => gap.subject.on === 'task' && !gap.asked);
  const gap = open.findLast(({ why }) => why === 'died') ?? open.at(-1);
  if (gap?.subject.on !== 'task') return undefined;
  const task = await taskByKey(db, taskKey(gap.subject.platform, gap.subject.task));
  return { id: gap.id, from: gap.from, to: gap.to, title: task?.title, died: gap.why === 'died' };
}
