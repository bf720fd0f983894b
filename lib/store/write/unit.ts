// Knows what is projected as one: the records of a task, or one record of unpaid work. Refuses to write the outcome.
import type { Fact, Overhead, TaskFact } from '../../core/fact';
import type { Desk } from './desk';
import type { Family } from './kin';

export interface Unit {
  /** One home; several when keys were united. Sorted. */
  readonly homes: Family;
  readonly facts: readonly Fact[];
}

export const isTask = (home: string): boolean => home.startsWith('t|');
export const isUnpaid = (home: string): boolean => home.startsWith('o|');
/** The homes whose facts make rows. */
export const isProjected = (home: string): boolean => isTask(home) || isUnpaid(home);

export const keyOf = (taskHome: string): string => taskHome.slice(2);
/** Of `t|platform:task` and `o|platform|day`. */
export const platformOf = (home: string): string => home.slice(2).split(isTask(home) ? ':' : '|', 1)[0]!;

/** A fact that lies in two homes of the unit (`same`) is told once. */
export function unitOf(homes: Family, desk: Desk): Unit {
  const facts = new Map<string, Fact>();
  for (const home of homes) for (const fact of desk.at(home)?.facts ?? []) facts.set(fact.id, fact);
  return { homes, facts: [...facts.values()] };
}

export const taskFacts = ({ facts }: Unit): readonly TaskFact[] => facts.filter(fact => 'task' in fact);
export const unpaidFacts = ({ facts }: Unit): readonly Overhead[] =>
  facts.filter(fact => fact.kind === 'overhead');
