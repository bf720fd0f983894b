// Knows which absence the popup asks about: a stop of the browser once in its own words, else the newest. Refuses to answer it.
import type { Gap } from '../../lib/attention/span';
import { taskKey } from '../../lib/core/home';
import type { Ledger } from '../../lib/store/open';
import { taskByKey } from '../../lib/store/query/task-by-key';

export interface Asked {
  gap: string;
  from: number;
  to: number;
  title?: string;
  /** What was being timed when the browser stopped; not told before. */
  died: boolean;
}

/** `told`: the gap of the latest stop of the browser that the worker was told of. Later it is an absence like others. */
export async function absenceToAsk(
  db: Ledger,
  gaps: readonly Gap[],
  told: string | undefined,
): Promise<Asked | undefined> {
  const ofTasks = gaps.filter(gap => gap.subject.on === 'task');
  const lastStop = ofTasks.findLast(gap => gap.why === 'died');
  const died = lastStop !== undefined && lastStop.id !== told;
  const gap = died ? lastStop : ofTasks.at(-1);
  if (gap?.subject.on !== 'task') return undefined;
  const task = await taskByKey(db, taskKey(gap.subject.platform, gap.subject.task));
  return { gap: gap.id, from: gap.from, to: gap.to, title: task?.title, died };
}

const TOLD = 'toldOfStop';

export async function toldOfStop(
  drawer: Pick<chrome.storage.StorageArea, 'get'>,
): Promise<string | undefined> {
  const { [TOLD]: told } = await drawer.get(TOLD);
  return typeof told === 'string' ? told : undefined;
}

export const rememberStop = (drawer: Pick<chrome.storage.StorageArea, 'set'>, gap: string): Promise<void> =>
  drawer.set({ [TOLD]: gap });
