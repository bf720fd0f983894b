// Knows what a task's status is called and its mark. Refuses to know how a task comes to it.
import type { Status } from '../core/fact';
import { type Key, say } from './say';

const WORDS: Record<Status, Key> = {
  open: 'statusOpen',
  submitted: 'statusSubmitted',
  approved: 'statusApproved',
  paid: 'statusPaid',
  rejected: 'statusRejected',
  rework: 'statusRework',
  returned: 'statusReturned',
  expired: 'statusExpired',
  screenedOut: 'statusScreenedOut',
};

/** Shape, not only colour, tells the statuses apart. */
const MARKS: Record<Status, string> = {
  open: '▷',
  submitted: '◷',
  approved: '✓',
  paid: '✔',
  rejected: '✕',
  rework: '↻',
  returned: '↩',
  expired: '⊗',
  screenedOut: '⊘',
};

export const statusText = (status: Status): string => say(WORDS[status]);
export const statusMark = (status: Status): string => MARKS[status];
