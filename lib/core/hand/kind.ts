// Knows what an act was, told by its facts. Refuses to know how that is said.
import type { Fact } from '../fact';

export type ActKind =
  | 'imported'
  | 'added'
  | 'removed'
  | 'answered'
  | 'stopped'
  | 'moved'
  | 'times'
  | 'corrected'
  | 'same'
  | 'reviewed'
  | 'terms'
  | 'payout'
  | 'other';

const restates = (fact: Fact): boolean =>
  (fact.kind === 'corrected' && fact.set.spans !== undefined && Object.keys(fact.set).length === 1) ||
  fact.kind === 'overhead';
const subjectOf = (fact: Fact): string => ('task' in fact ? fact.task : fact.kind);

/** The first that fits. */
const SIGNS: readonly (readonly [ActKind, (facts: readonly Fact[]) => boolean])[] = [
  ['imported', facts => facts.some(fact => fact.source === 'import')],
  ['added', facts => facts.some(fact => fact.kind === 'added')],
  ['removed', facts => facts.some(fact => fact.kind === 'removed')],
  ['answered', facts => facts.some(fact => fact.kind === 'worked' && fact.answer !== undefined)],
  ['moved', facts => new Set(facts.filter(restates).map(subjectOf)).size === 2],
  ['times', facts => facts.some(restates)],
  ['corrected', facts => facts.some(fact => fact.kind === 'corrected')],
  ['stopped', facts => facts.some(fact => fact.kind === 'submitted')],
  ['same', facts => facts.some(fact => fact.kind === 'same')],
  ['reviewed', facts => facts.some(fact => fact.kind === 'reviewed')],
  ['payout', facts => facts.some(fact => fact.kind === 'fee')],
  ['terms', facts => facts.some(fact => fact.kind === 'terms')],
];

export const actKind = (facts: readonly Fact[]): ActKind =>
  SIGNS.find(([, fits]) => fits(facts))?.[0] ?? 'other';
