// Knows what a ledger file calls itself. Refuses to know what is in it.
export const FORMAT = 'taskfare-ledger';
/** Raised only when an older Taskfare would misread a file; a new kind of fact alone does not. */
export const VERSION = 1;
