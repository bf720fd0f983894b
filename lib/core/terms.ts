// Knows which terms were in force at a moment. Refuses to know what they come to (computed-pay).
import type { Terms } from './fact';
import { inForce } from './merge';

/** The terms of one platform that count for one project: its own where it has any, oldest first. */
export interface Agreement {
  readonly own: readonly Terms[];
  readonly general: readonly Terms[];
}

export function agreement(
  terms: readonly Terms[],
  platform: string,
  project: string | undefined,
  undone: ReadonlySet<string>,
): Agreement {
  const mine = terms.filter(
    each => each.platform === platform && (each.project === undefined || each.project === project),
  );
  if (mine.length === 0) return NONE;
  const valid = inForce(mine, undone);
  return {
    own: valid.filter(each => each.project !== undefined),
    general: valid.filter(each => each.project === undefined),
  };
}

const NONE: Agreement = { own: [], general: [] };

/** Terms hold from their `at` until the next; those of the project before those of the platform. */
export const termsAt = ({ own, general }: Agreement, at: number): Terms | undefined =>
  own.findLast(each => each.at <= at) ?? general.findLast(each => each.at <= at);
