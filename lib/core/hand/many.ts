// Knows how one edit of any number of tasks is stated, and how two tasks become one. Refuses to know how many it writes at once.
import type { Correction, Stated } from '../correction';
import type { Fact } from '../fact';
import type { Money } from '../money';
import type { TaskRow } from '../row';
import { type Act, byHand, type TaskId } from './act';
import { isEntry } from './entry';
import { lengthened } from './length';

/** What is to be said of every task; a field that is absent is not touched. */
export interface TaskEdit extends Pick<Correction, 'title' | 'requesterName' | 'note' | 'pay' | 'status'> {
  /** The total in its currency, in the place of the one in that currency or in `instead`; without `total`: none. */
  readonly bonus?: { readonly total?: Money; readonly instead?: string };
  /** How long it was worked on, ms. */
  readonly length?: number;
}

type Edited = Pick<TaskRow, 'bonus' | 'endedAt' | 'time'>;

/** What the edit says of one task. `held`: every stretch that it holds now. */
export function correctionFor(
  { bonus, length, ...set }: TaskEdit,
  row: Edited,
  held: readonly Stated[],
): Correction {
  return {
    ...set,
    ...(bonus ? { bonus: bonuses(row.bonus, bonus) } : {}),
    ...(length === undefined ? {} : { spans: lengthened(held, length, row.endedAt ?? row.time) }),
  };
}

const bonuses = (before: readonly Money[], { total, instead }: NonNullable<TaskEdit['bonus']>) => [
  ...before.filter(({ currency }) => currency !== instead && currency !== total?.currency),
  ...(total ? [total] : []),
];

/** `first`: how many facts the act has already. */
export const correctOne = (
  act: Act,
  { platform, task }: TaskId,
  set: Correction,
  first: number,
): readonly Fact[] => byHand(act, [{ kind: 'corrected', platform, task, set }], first);

export const removeOne = (act: Act, { platform, task }: TaskId, first: number): readonly Fact[] =>
  byHand(act, [{ kind: 'removed', platform, task }], first);

type Twin = Pick<TaskRow, 'platform' | 'task' | 'marks' | 'time'>;

/** Undefined where they cannot be one: on two platforms, or an income. */
export function unite(act: Act, a: Twin, b: Twin): readonly Fact[] | undefined {
  if (!mayUnite(a, b)) return undefined;
  const [kept, other] = ranked(a) <= ranked(b) ? [a, b] : [b, a];
  return byHand(act, [{ kind: 'same', platform: a.platform, task: kept.task, other: other.task }]);
}

export const mayUnite = (a: Twin, b: Twin): boolean =>
  a.platform === b.platform && a.task !== b.task && ![a, b].some(({ marks }) => marks.includes('income'));

/** The platform's own id stays; an imported row's or an entry's gives way. */
const ranked = ({ task, marks }: Twin): number => (isEntry(task) ? 2 : marks.includes('imported') ? 1 : 0);
