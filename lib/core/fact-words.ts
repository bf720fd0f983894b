// Knows the words a ledger is written in, as lists a schema can check. Refuses to know what follows from any of them.

/** Where a task stands. `open` has no end yet; `submitted` is pending; `approved` is decided and not yet paid out. */
export const STATUSES = [
  'open',
  'submitted',
  'approved',
  'paid',
  'rejected',
  'rework',
  'returned',
  'expired',
  'screenedOut',
] as const;

/** How a platform or a project pays. */
export const PAY_MODELS = ['piece', 'hourly', 'estimate', 'ticket', 'salary'] as const;

/** Unpaid work on a platform, by kind. */
export const UNPAID = ['search', 'qualify', 'message', 'payments'] as const;

/** What a reading says of the piece of work it names; `status` is settled by the row's own status field. */
export const SAYS = [
  'listed',
  'accepted',
  'working',
  'submitted',
  'tentative',
  'confirmed',
  'returned',
  'expired',
  'screenedOut',
  'status',
  'income',
] as const;

/** What a page as a whole is: work (`task`, `external`), unpaid work, neither (`none`: login, captcha, error), or not said. */
export const PAGE_KINDS = ['task', ...UNPAID, 'none', 'unknown'] as const;
