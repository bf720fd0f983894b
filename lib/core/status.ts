// Knows where a task stands and when it came there. Refuses to know what that is worth.
import { type Case, correctionOf, standing } from './case';
import type { Decided, Ended, Kind, Status, TaskFact } from './fact';

export interface Standings {
  readonly status: Status;
  readonly by: readonly TaskFact[];
  readonly presumed: boolean;
  readonly submittedAt?: number;
  readonly endedAt?: number;
  readonly decidedAt?: number;
  readonly paidAt?: number;
  readonly reason?: string;
}

const SAYS: Partial<Record<Kind, Status>> = {
  submitted: 'submitted',
  returned: 'returned',
  expired: 'expired',
  screenedOut: 'screenedOut',
  approved: 'approved',
  paid: 'paid',
  rejected: 'rejected',
  reworkAsked: 'rework',
};
const DECIDED: ReadonlySet<Status> = new Set(['approved', 'paid', 'rejected', 'rework']);

/**
 * What may follow a decision. A decision else outranks an end whatever their dates: the platform's stamp of an approval
 * may be earlier than this machine's clock at the submit.
 */
const REOPENS: Partial<Record<Status, readonly Status[]>> = {
  rework: ['submitted', 'returned', 'expired', 'screenedOut'],
  rejected: ['returned'],
};

interface Said {
  readonly status: Status;
  readonly fact: TaskFact;
}

export function statusOf(of: Case): Standings {
  const said = of.facts.flatMap(statement);
  const correction = correctionOf(of, 'status');
  const left = new Set(standing(of, correction));
  const sure = said.filter(each => !isPresumed(each.fact) || !contradicted(each, said, of, correction));
  const now = decide(sure.filter(each => left.has(each.fact)));
  const status = now?.status ?? correction?.set.status ?? (isIncome(of) ? 'submitted' : 'open');
  const by = now ? [now.fact] : correction ? [correction] : [];
  return { status, by, presumed: now !== undefined && isPresumed(now.fact), ...times(status, sure) };
}

function decide(said: readonly Said[]): Said | undefined {
  const decision = decisionOf(said.filter(each => DECIDED.has(each.status)));
  const end = said.findLast(each => !DECIDED.has(each.status) && each.status !== 'open');
  if (decision === undefined || end === undefined) return decision ?? end ?? said.at(-1);
  const reopens = REOPENS[decision.status]?.includes(end.status) && end.fact.at > decision.fact.at;
  return reopens ? end : decision;
}

/** Paid stays paid when the approval is stated (or dated) after it; only a rejection or a call for rework takes it back. */
function decisionOf(said: readonly Said[]): Said | undefined {
  const last = said.at(-1);
  if (last?.status !== 'approved') return last;
  const before = said.findLast(each => each.status !== 'approved');
  return before?.status === 'paid' ? before : last;
}

function times(status: Status, said: readonly Said[]) {
  const at = (...among: Status[]) => said.findLast(each => among.includes(each.status))?.fact.at;
  const good = status === 'approved' || status === 'paid';
  const decision = said.findLast(each => each.status === status)?.fact as Decided | undefined;
  return {
    submittedAt: at('submitted'),
    endedAt: status === 'open' ? undefined : at('submitted', 'returned', 'expired', 'screenedOut'),
    decidedAt: good ? (at('approved') ?? at('paid')) : DECIDED.has(status) ? at(status) : undefined,
    paidAt: status === 'paid' ? at('paid') : undefined,
    reason: DECIDED.has(status) ? decision?.reason : undefined,
  };
}

/** An expiry nobody saw gives way to any word of the platform or the worker that is later, or that says otherwise. */
function contradicted(
  expiry: Said,
  said: readonly Said[],
  of: Case,
  correction: TaskFact | undefined,
): boolean {
  const presumedAt = expiry.fact.at;
  if (correction !== undefined || said.some(each => !isPresumed(each.fact))) return true;
  return of.facts.some(
    fact =>
      (LATER.has(fact.kind) && fact.source !== 'sensor' && fact.at > presumedAt) ||
      (fact.kind === 'accepted' && fact.deadline !== undefined && fact.deadline > presumedAt),
  );
}
const LATER: ReadonlySet<Kind> = new Set<Kind>(['accepted', 'opened', 'stamped']);

function statement(fact: TaskFact): Said[] {
  const status = fact.kind === 'added' ? fact.set.status : SAYS[fact.kind];
  return status === undefined ? [] : [{ status, fact }];
}

const isPresumed = (fact: TaskFact): boolean => (fact as Ended).presumed === true;
const isIncome = (of: Case): boolean => of.facts.some(fact => fact.kind === 'income');
