// Knows what must be read to explain the numbers of one task. Refuses to explain them itself (core).
import type { TaskFact, Terms } from '../../core/fact';
import type { Settings } from '../../core/setting';
import { type Explained, type Rule, why } from '../../core/why';
import type { Ledger } from '../shape';
import { openDesk } from '../write/desk';
import { undoneAmong } from '../write/undone';
import { factsOf } from './facts-of';
import { type HeldSpan, heldOn } from './held';
import { spanDaysOf } from './span-days';
import { termsInForce } from './terms-in-force';

export interface Explanation {
  readonly number: Explained;
  readonly rule: Rule;
  /** Oldest first; with the terms that computed it. */
  readonly facts: readonly (TaskFact | Terms)[];
}

export async function explain(
  db: Ledger,
  settings: Settings,
  { platform, task }: { platform: string; task: string },
): Promise<readonly Explanation[]> {
  const facts = await factsOf(db, `${platform}:${task}`);
  const acts = new Set(facts.flatMap(fact => fact.act ?? []));
  const undone = await undoneAmong(acts, openDesk(db.transaction('facts').store));
  const terms = (await termsInForce(db)).filter(term => term.platform === platform);
  const { spans } = await heldOn(db, await spanDaysOf(db, facts));
  const rivals = spans
    .filter(({ subject: s }) => s.on !== 'task' || s.platform !== platform || s.task !== task)
    .map(({ fact, from, to, how }) => ({ id: fact.id, from, to, byHand: isByHand(how) }));
  const byId = new Map([...facts, ...terms].map(fact => [fact.id, fact]));
  return why(facts, { settings, terms, undone, rivals }).map(({ number, rule, facts: ids }) => ({
    number,
    rule,
    facts: ids.flatMap(id => byId.get(id) ?? []).sort((a, b) => a.at - b.at),
  }));
}

const isByHand = (how: HeldSpan['how']): true | undefined =>
  how === 'byHand' || how === 'counted' ? true : undefined;
