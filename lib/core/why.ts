// Knows which facts each number of a row comes from, and by which rule. Refuses to say it in words.
import { caseOf, correctionOf } from './case';
import type { TaskFact } from './fact';
import { payOf } from './pay';
import type { ProjectContext } from './project';
import { statusOf } from './status';
import { timing } from './timing';
import { endedOf, incomeOf, startedOf } from './told';

export type Explained = 'worked' | 'pay' | 'status' | 'elapsed' | 'platformTime';

/**
 * `held`: the spans of attention, each instant counted once · `handed`: the worker's own times · `newest`: the newest statement
 * · `corrected`: the worker's word · `adjusted`: the platform changed the reward · `hourly` `estimate` `ticket` `salary`: terms
 * · `presumed`: the deadline passed and nothing was seen · `none`: no statement yet · `wallClock` · `stamps`
 */
export type Rule =
  | 'held'
  | 'handed'
  | 'newest'
  | 'corrected'
  | 'adjusted'
  | 'hourly'
  | 'estimate'
  | 'ticket'
  | 'salary'
  | 'presumed'
  | 'none'
  | 'wallClock'
  | 'stamps';

export interface Why {
  readonly number: Explained;
  readonly facts: readonly string[];
  readonly rule: Rule;
}

/** Of the same facts and context as `project`. Numbers that are unknown are left out. */
export function why(facts: readonly TaskFact[], context: ProjectContext): readonly Why[] {
  const of = caseOf(facts, context.undone);
  if (of === undefined) return [];
  const timed = timing(of, context.rivals ?? [], context.settings.zone);
  const stands = statusOf(of);
  const time = incomeOf(of)?.to ?? stands.endedAt ?? endedOf(of).value ?? timed.last ?? of.facts[0]!.at;
  const pay = payOf(of, timed, stands.submittedAt ?? time, context);
  const opened = of.facts.find(fact => fact.kind === 'opened');
  const submitted = of.facts.findLast(fact => fact.kind === 'submitted');
  const [started, ended] = [startedOf(of), endedOf(of)];

  const found: Why[] = [];
  const say = (number: Explained, by: readonly { readonly id: string }[], rule: Rule) =>
    found.push({ number, facts: [...new Set(by.map(fact => fact.id))], rule });
  if (timed.worked > 0)
    say(
      'worked',
      timed.held.map(({ span }) => ({ id: span.fact })),
      correctionOf(of, 'spans') ? 'handed' : 'held',
    );
  if (pay.value) say('pay', pay.by, pay.computed ?? ruleOf(pay.by[0] as TaskFact));
  say('status', stands.by, stands.presumed ? 'presumed' : stands.by[0] ? ruleOf(stands.by[0]) : 'none');
  if (opened && submitted && submitted.at >= opened.at) say('elapsed', [opened, submitted], 'wallClock');
  if (started.value !== undefined && ended.value !== undefined && ended.value >= started.value)
    say('platformTime', [...started.by, ...ended.by], 'stamps');
  return found;
}

const RULES: Partial<Record<TaskFact['kind'], Rule>> = { corrected: 'corrected', adjusted: 'adjusted' };
const ruleOf = (fact: TaskFact): Rule => RULES[fact.kind] ?? 'newest';
