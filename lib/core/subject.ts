// Knows what attention can be on. Refuses to know how attention moves (lib/attention).
import type { Unpaid } from './fact';

export type Subject =
  | { readonly on: 'task'; readonly platform: string; readonly task: string }
  | { readonly on: 'unpaid'; readonly platform: string; readonly unpaid: Unpaid };

/** Two subjects are one when this is. */
export const subjectKey = (s: Subject): string =>
  s.on === 'task' ? `${s.platform}:${s.task}` : `${s.platform}~${s.unpaid}`;
