// Knows whether a task's pay grows while its time runs. Refuses to know by how much.
import type { TaskRow } from './row';

/** Pay by the hour is expected while the work is still open; every other pay stands while the time goes on. */
export const accrues = ({
  computed,
  status,
  money,
}: Pick<TaskRow, 'computed' | 'status' | 'money'>): boolean =>
  computed === true && status === 'open' && money.length > 0;
