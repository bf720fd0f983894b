// Knows what a task's facts say of each of its fields. Refuses to know what the answers come to (project).
import { type Case, newest, newestOf, type Told } from './case';
import type { Income, TaskFact } from './fact';
import type { Money } from './money';

const offered = (fact: TaskFact) => (fact.kind === 'offered' ? fact : undefined);
const stamped = (fact: TaskFact) => (fact.kind === 'stamped' ? fact : undefined);

export const titleOf = (of: Case): string | undefined =>
  newest(of, 'title', fact => offered(fact)?.title ?? (fact.kind === 'income' ? fact.title : undefined))
    .value;
export const jobOf = (of: Case): string | undefined =>
  newest(of, 'job', fact => fact.job ?? (fact.kind === 'income' ? fact.project : undefined)).value;
export const requesterOf = (of: Case): string | undefined =>
  newest(of, 'requester', fact => offered(fact)?.requester).value;
export const requesterNameOf = (of: Case): string | undefined =>
  newest(of, 'requesterName', fact => offered(fact)?.requesterName).value;
export const noteOf = (of: Case): string | undefined => newest(of, 'note', () => undefined).value;

export const estimatedOf = (of: Case): number | undefined =>
  newestOf(of, fact => offered(fact)?.estimated).value;
export const rateOf = (of: Case): Told<Money> => newestOf(of, fact => offered(fact)?.rate);
export const deadlineOf = (of: Case): number | undefined =>
  newestOf(of, fact => (fact.kind === 'accepted' ? fact.deadline : undefined)).value;
export const incomeOf = (of: Case): Income | undefined =>
  of.facts.findLast((fact): fact is Income => fact.kind === 'income');
export const startedOf = (of: Case): Told<number> => newestOf(of, fact => stamped(fact)?.started);
export const endedOf = (of: Case): Told<number> => newestOf(of, fact => stamped(fact)?.ended);
/** What the newest look at the offer could not read. */
export const unreadOf = (of: Case): readonly string[] =>
  newestOf(of, fact => (fact.kind === 'offered' ? (fact.unread ?? []) : undefined)).value ?? [];

/** Whether what happened at this moment was only seen then, and happened who knows when. */
export const isUndated = (of: Case, at: number | undefined): boolean =>
  at !== undefined && of.facts.some(fact => fact.at === at && 'undated' in fact && fact.undated);

/** When the first fact of a kind happened. */
export const firstAt = (of: Case, kind: TaskFact['kind']): number | undefined =>
  of.facts.find(fact => fact.kind === kind)?.at;
