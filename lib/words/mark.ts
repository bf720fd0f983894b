// Knows what a task's marks are called. Refuses to know when a task bears one.
import type { TaskRow } from '../core/row';
import { type Key, say } from './say';

type Mark = TaskRow['marks'][number];

const WORDS: Record<Mark, Key> = {
  presumed: 'markPresumed',
  entered: 'markEntered',
  edited: 'markEdited',
  imported: 'markImported',
  income: 'markIncome',
  untimed: 'markUntimed',
  undated: 'markUndated',
  unread: 'markUnread',
};

export const markText = (mark: Mark): string => say(WORDS[mark]);
