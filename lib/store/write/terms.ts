// Knows which terms of pay stand on a platform. Refuses to apply them.
import type { Terms } from '../../core/fact';
import type { Desk } from './desk';

export const termsHome = (platform: string): string => `p|${platform}`;

/** The record must be on the desk. */
export const termsOf = (platform: string, desk: Desk, undone: ReadonlySet<string>): readonly Terms[] =>
  (desk.at(termsHome(platform))?.facts ?? []).filter(
    fact => fact.kind === 'terms' && !(fact.act !== undefined && undone.has(fact.act)),
  ) as readonly Terms[];
