// Knows what a platform can decide about submitted work and add to it. Refuses to know what that makes in money.
import type { Decided, Ended, Status } from '../fact';
import type { Money } from '../money';
import type { Sighting } from '../sighting';
import { after, type Draft } from './draft';
import { end, ending, type Moment } from './ending';

const DECISIONS: Partial<Record<Status, Decided['kind']>> = {
  approved: 'approved',
  paid: 'paid',
  rejected: 'rejected',
  rework: 'reworkAsked',
};
const ENDS: Partial<Record<Status, Ended['kind']>> = {
  submitted: 'submitted',
  returned: 'returned',
  expired: 'expired',
  screenedOut: 'screenedOut',
};
const DECISION_KINDS = ['approved', 'paid', 'rejected', 'reworkAsked'] as const;

/** A history row's status: an end, or a decision, which implies that the work was submitted. */
export function settle(
  draft: Draft,
  task: string,
  status: Status,
  sighting: Sighting,
  submittedAt?: number,
): void {
  const moment = draft.knew(task) ? { at: submittedAt } : longAgo(draft, sighting);
  const ended = ENDS[status];
  if (ended) end(draft, task, ended, sighting, moment);
  const decided = DECISIONS[status];
  if (!decided) return;
  const before = ending(draft, task);
  end(draft, task, before?.kind === 'screenedOut' ? before.kind : 'submitted', sighting, moment);
  decide(draft, task, decided, sighting, draft.knew(task) ? {} : moment);
}

/** Work that the ledger never saw is history: it lies when the platform says it ended, else on the day of its page. */
function longAgo(draft: Draft, { endedAt, from }: Sighting): Moment {
  const at = draft.past(endedAt) ?? draft.past(from);
  return at === undefined ? { undated: true } : { at: Math.min(at, draft.at) };
}

/** A row of pay for a period was never submitted; only what was decided of it counts. */
export function decideIncome(draft: Draft, task: string, status: Status, sighting: Sighting): void {
  const decided = DECISIONS[status];
  if (decided) decide(draft, task, decided, sighting);
}

function decide(
  draft: Draft,
  task: string,
  kind: Decided['kind'],
  sighting: Sighting,
  { at = draft.at, undated }: Moment = {},
): void {
  const newest = draft.of(task, ...DECISION_KINDS).at(-1);
  const { reason } = sighting;
  const old = newest?.kind === kind && (reason === undefined || reason === newest.reason);
  // What is paid is approved: a list that knows only of approval takes nothing back.
  if (old || (newest?.kind === 'paid' && kind === 'approved')) return;
  draft.say(task, sighting.source, { kind, at: after(at, newest), reason, undated });
}

/** Totals of what came on top, or of the reward as changed, one fact per currency. */
export function top(draft: Draft, task: string, sighting: Sighting): void {
  const shown = [
    ...byCurrency(sighting.bonus ?? []).map(total => ({ kind: 'bonus' as const, total })),
    ...(sighting.adjusted ? [{ kind: 'adjusted' as const, total: sighting.adjusted }] : []),
  ];
  for (const { kind, total } of shown) {
    const newest = draft.of(task, kind).findLast(f => f.total.currency === total.currency);
    if (newest === undefined && kind === 'bonus' && total.micros === 0) continue;
    draft.say(task, sighting.source, { kind, total, at: after(draft.at, newest) });
  }
}

/** Some pages list each bonus: the total is their sum. */
function byCurrency(amounts: readonly Money[]): Money[] {
  const totals = new Map<string, number>();
  for (const { micros, currency } of amounts) totals.set(currency, (totals.get(currency) ?? 0) + micros);
  return [...totals].map(([currency, micros]) => ({ micros, currency }));
}

/** The platform's own clock, whole: a page that shows less of it than an earlier one adds nothing. */
export function stamp(draft: Draft, task: string, sighting: Sighting): void {
  const known = draft.of(task, 'stamped');
  const before = {
    started: known.findLast(f => f.started !== undefined)?.started,
    ended: known.findLast(f => f.ended !== undefined)?.ended,
  };
  const started = draft.past(sighting.startedAt) ?? before.started;
  const ended = draft.past(sighting.endedAt) ?? before.ended;
  if (started === before.started && ended === before.ended) return;
  const at = after(ended ?? started ?? draft.at, known.at(-1));
  draft.say(task, sighting.source, { kind: 'stamped', at, started, ended });
}
