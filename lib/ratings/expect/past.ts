// Knows which finished tasks teach something of the next one, and what. Refuses to know where rows are kept.

import type { Status } from '../../core/fact';
import type { Money } from '../../core/money';
import type { TaskRow } from '../../core/row';

export interface Past {
  readonly title?: string;
  readonly requester?: string;
  readonly pay?: Money;
  readonly estimated?: number;
  readonly worked: number;
  /** When it ended. */
  readonly time: number;
  /** Undefined: not decided yet. */
  readonly approved?: boolean;
}

const APPROVED: Partial<Record<Status, boolean | 'open'>> = {
  submitted: 'open',
  rework: 'open',
  approved: true,
  paid: true,
  rejected: false,
};

/** What was done to the end and timed. Work given back or screened out says nothing of how long it takes. */
export function pastOf(row: Omit<TaskRow, 'days'>): Past | undefined {
  const stands = APPROVED[row.status];
  if (stands === undefined || row.worked <= 0 || row.period !== undefined) return undefined;
  const { title, requester, pay, estimated, worked, time } = row;
  return { title, requester, pay, estimated, worked, time, approved: stands === 'open' ? undefined : stands };
}
