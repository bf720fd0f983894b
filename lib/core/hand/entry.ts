// Knows how work that no page shows is named: by the act that entered it. Refuses to know what was entered.

const ENTRY = 'hand-';

/** The task that an act of the worker's hand enters. */
export const entryTask = (act: string): string => ENTRY + act;

/** Whether the task is nothing but an entry: what was measured for it goes, and comes back, with it. */
export const isEntry = (task: string): boolean => task.startsWith(ENTRY);
