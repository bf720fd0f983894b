// Knows how an act of the ledger is told in the history. Refuses to list them.
import type { HistoryEntry } from '../../../components/history/history';
import type { ActEntry } from '../../../lib/store/query/acts';
import { say } from '../../../lib/words/say';

export const historyEntry = ({ act, at, kind, tasks, homes, takenBackBy }: ActEntry): HistoryEntry => ({
  act,
  at,
  kind,
  on: tasks.map(({ row }) => row?.title ?? say('titleUnknown')),
  more: tasks.length === 0 ? 0 : Math.max(0, homes - tasks.length),
  undone: takenBackBy.length > 0,
});
