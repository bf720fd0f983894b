// Knows who held each instant of some UTC days, as the ledger tells it now. Refuses to know local days and what is shown.
import { caseOf } from '../../core/case';
import type { Fact, TaskFact, Worked } from '../../core/fact';
import { hold, type Rival } from '../../core/hold';
import { spansOf } from '../../core/spans';
import type { Subject } from '../../core/subject';
import { unpaidSpansOf } from '../../core/unpaid-spans';
import type { Ledger } from '../shape';
import { openDesk } from '../write/desk';
import { families, united } from '../write/kin';
import { undoneAmong } from '../write/undone';
import { isTask, isUnpaid, taskFacts, type Unit, unitOf, unpaidFacts } from '../write/unit';

/** A stretch that one subject holds. No two overlap. */
export interface HeldSpan {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  readonly how: 'measured' | 'assumed' | 'counted' | 'byHand' | 'imported';
  /** The fact it is part of, and that fact's own date. */
  readonly fact: { readonly id: string; readonly at: number };
}

export interface Held {
  readonly spans: readonly HeldSpan[];
  /** Gaps the worker answered, whatever they said. */
  readonly answered: readonly (Worked & { readonly task: string })[];
}

type Raw = Rival & Pick<HeldSpan, 'subject' | 'how' | 'fact'>;

const ofDay = (day: string): IDBKeyRange => IDBKeyRange.bound(`${day}|`, `${day}|\uffff`);

/** `utcDays`: every UTC day of which all instants must be right. Spans that reach beyond these may be shown too long there. */
export async function heldOn(db: Ledger, utcDays: readonly string[]): Promise<Held> {
  const store = db.transaction('facts').store;
  const homes = (await Promise.all(utcDays.map(day => store.index('origin').getAllKeys(ofDay(day))))).flat();
  const desk = openDesk(store);
  const unpaid = [...new Set(homes.filter(isUnpaid))];
  const found = await families(homes.filter(isTask), desk);
  await desk.fetch(unpaid);
  const acts = [...found.flat(), ...unpaid].flatMap(home => desk.at(home)?.acts ?? []);
  const undone = await undoneAmong(acts, desk);
  const tasks = found.flatMap(family => united(family, desk, undone)).map(group => unitOf(group, desk));
  const raw = [
    ...tasks.flatMap(unit => ofTask(taskFacts(unit), undone)),
    ...unpaid.map(home => unitOf([home], desk)).flatMap(unit => ofUnpaid(unit, undone)),
  ];
  const spans = hold(raw).map(({ from, to, span: { subject, how, fact } }) => ({
    subject,
    how,
    fact,
    from,
    to,
  }));
  return { spans, answered: tasks.flatMap(unit => answersIn(taskFacts(unit), undone)) };
}

function ofTask(facts: readonly TaskFact[], undone: ReadonlySet<string>): Raw[] {
  const of = caseOf(facts, undone);
  if (!of) return [];
  const subject: Subject = { on: 'task', platform: of.platform, task: of.task };
  const byId = new Map<string, Fact>(facts.map(fact => [fact.id, fact]));
  return spansOf(of).map(span => {
    const fact = byId.get(span.fact);
    const how = span.assumed ? 'assumed' : fact === undefined ? 'measured' : howOf(fact);
    return { ...span, subject, how, fact: { id: span.fact, at: fact?.at ?? span.from } };
  });
}

const ofUnpaid = (unit: Unit, undone: ReadonlySet<string>): Raw[] => {
  const byId = new Map<string, Fact>(unit.facts.map(fact => [fact.id, fact]));
  return unpaidSpansOf(unpaidFacts(unit), undone).map(({ id, at, from, to, unpaid }) => {
    const fact = byId.get(id)!;
    const subject: Subject = { on: 'unpaid', platform: fact.platform, unpaid };
    return { id, from, to, subject, how: howOf(fact), fact: { id, at } };
  });
};

function howOf(fact: Fact): HeldSpan['how'] {
  if (fact.kind === 'worked' && fact.answer !== undefined) return 'counted';
  if (fact.source === 'worker') return 'byHand';
  return fact.source === 'import' ? 'imported' : 'measured';
}

function answersIn(facts: readonly TaskFact[], undone: ReadonlySet<string>): Worked[] {
  const of = caseOf(facts, undone);
  return (of?.facts ?? []).flatMap(fact =>
    fact.kind === 'worked' && fact.answer !== undefined ? [{ ...fact, task: of!.task }] : [],
  );
}
