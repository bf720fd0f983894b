// Knows how a fact gets its id, so that the same statement seen again adds nothing. Refuses to know what the statement means.
import type { Fact, Kind, TaskFact } from './fact';

/** A fact before it has an id. Distributes over the union, so that each kind keeps its own fields. */
export type Unidentified<F = Fact> = F extends Fact ? Omit<F, 'id'> : never;

/** Kinds that replace one another: going back to an earlier one is a change, not a repetition. */
const GROUPS: Partial<Record<Kind, string>> = {
  submitted: 'end',
  returned: 'end',
  expired: 'end',
  screenedOut: 'end',
  approved: 'decision',
  paid: 'decision',
  rejected: 'decision',
  reworkAsked: 'decision',
};
/** What makes a repetition of the other a change: work handed in again after it was asked for again, and asked for again after that. */
const REOPENED_BY: Partial<Record<Kind, Kind>> = { submitted: 'reworkAsked', reworkAsked: 'submitted' };
const groupOf = (fact: { kind: Kind; total?: { currency: string } }): string =>
  GROUPS[fact.kind] ?? (fact.total ? `${fact.kind} ${fact.total.currency}` : fact.kind);

/** What is stated, without when, by whom and how it was learned. */
function statement(fact: Unidentified): string {
  const { at: _at, seen: _seen, source: _source, device: _device, act: _act, ...said } = fact;
  return canonical(said);
}

/** One text for one value, whatever the order of its names. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
    .join()}}`;
}

/**
 * Gives an observation its id: platform, task, kind, a hash of the statement, and how often its group had changed before.
 * `known` are the facts of the same task. The newest of the group saying the same thing gives the same id back.
 */
export function identify<F extends Unidentified>(fact: F, known: readonly TaskFact[]): F & { id: string } {
  const task = 'task' in fact ? (fact.task as string) : '';
  const group = groupOf(fact as { kind: Kind });
  const said = `${fact.platform}:${task}:${fact.kind}:${hash(statement(fact))}`;
  const earlier = known
    .filter(k => k.act === undefined && groupOf(k) === group)
    .sort((a, b) => turn(a.id) - turn(b.id));
  const newest = earlier.at(-1);
  const reopened = known.some(
    k => newest && k.kind === REOPENED_BY[fact.kind] && k.at > newest.at && fact.at > k.at,
  );
  if (newest?.id.startsWith(`${said}:`) && !reopened) return { ...fact, id: newest.id };
  return { ...fact, id: `${said}:${newest ? turn(newest.id) + 1 : 0}` };
}

const turn = (id: string): number => Number(id.slice(id.lastIndexOf(':') + 1)) || 0;

/** 53 bits by two multiplicative lanes: enough to tell the statements of one task apart; not a secret. */
export function hash(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x27d4eb2f);
    b = Math.imul(b ^ c, 0x165667b1);
  }
  a = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ b;
  b = Math.imul(b ^ (b >>> 13), 0x297a2d39) ^ a;
  return ((a >>> 0) * 2 ** 21 + ((b >>> 0) & 0x1fffff)).toString(36);
}
