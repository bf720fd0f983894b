// Knows the facts of one task that are in force, and how the newest statement of a field is found. Refuses to know any field.
import type { Correction } from './correction';
import type { Corrected, TaskFact } from './fact';
import { isEntry } from './hand/entry';
import { inForce } from './merge';
import { keptTask } from './same';

/** What may be asked of one task's facts: merged, without what was taken back, oldest first. */
export interface Case {
  readonly platform: string;
  /** The key that stays, where several are one. */
  readonly task: string;
  readonly facts: readonly TaskFact[];
  readonly corrections: readonly Corrected[];
}

/** A value and the facts it comes from. `value: undefined` with facts says: the worker set it to unknown. */
export interface Told<T> {
  readonly value: T | undefined;
  readonly by: readonly TaskFact[];
}

export const NOTHING: Told<never> = { value: undefined, by: [] };

const ABOUT: ReadonlySet<string> = new Set(['corrected', 'same', 'removed']);

/** Undefined where nothing in force states a task, or where the worker removed it. */
export function caseOf(facts: readonly TaskFact[], undone: ReadonlySet<string>): Case | undefined {
  const valid = inForce(facts, undone);
  const own = valid.filter(fact => !ABOUT.has(fact.kind));
  if (lacksEntry(own) || valid.some(fact => fact.kind === 'removed')) return undefined;
  return {
    platform: own[0]!.platform,
    task: keptTask(valid),
    facts: own,
    corrections: valid.filter(fact => fact.kind === 'corrected'),
  };
}

/** What a timer measured was measured for its entry; without that, it is time on nothing. */
const lacksEntry = (own: readonly TaskFact[]): boolean =>
  own.every(fact => isEntry(fact.task) && fact.kind !== 'added');

/** The newest correction that touches the field. */
export const correctionOf = (of: Case, field: keyof Correction): Corrected | undefined =>
  of.corrections.findLast(fact => fact.set[field] !== undefined);

/** What the newest correction of a field leaves standing: statements learned after it. All, where there is none. */
export const standing = (of: Case, correction: Corrected | undefined): readonly TaskFact[] =>
  correction === undefined ? of.facts : of.facts.filter(fact => fact.seen > correction.at);

/** What a fact says of a field the worker may also set: `null` is *unknown after all*. */
type Said<F extends keyof Correction> = Correction[F] | undefined;

/** The newest statement that has the field; a correction stands until something is learned after it. */
export function newest<F extends keyof Correction>(
  of: Case,
  field: F,
  read: (fact: TaskFact) => Said<F>,
): Told<NonNullable<Correction[F]>> {
  const said = (fact: TaskFact): Said<F> => (fact.kind === 'added' ? fact.set[field] : read(fact));
  const correction = correctionOf(of, field);
  const fact = standing(of, correction).findLast(each => said(each) !== undefined) ?? correction;
  if (fact === undefined) return NOTHING;
  const value = fact === correction ? correction.set[field] : said(fact);
  return { value: value ?? undefined, by: [fact] };
}

/** The newest statement of something the worker cannot set. */
export function newestOf<T>(of: Case, read: (fact: TaskFact) => T | undefined): Told<T> {
  const fact = of.facts.findLast(each => read(each) !== undefined);
  return fact === undefined ? NOTHING : { value: read(fact), by: [fact] };
}
