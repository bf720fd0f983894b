// Knows what the worker said of requesters, as it stands. Refuses to judge it (core).
import type { Reviewed } from '../../core/fact';
import { type Review, reviewOf } from '../../core/review';
import type { FactRecord, Ledger } from '../shape';
import { type Desk, openDesk } from '../write/desk';
import { undoneAmong } from '../write/undone';

/** By `platform:requester`. Of one platform, or of all. */
export async function reviews(db: Ledger, platform?: string): Promise<ReadonlyMap<string, Review>> {
  const prefix = platform === undefined ? 'r|' : `r|${platform}|`;
  const store = db.transaction('facts').store;
  const records = await store.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
  const desk = openDesk(store);
  const found = await Promise.all(records.map(record => reviewIn(record, desk)));
  return new Map(records.flatMap((record, i) => (found[i] ? [[keyOf(record), found[i]] as const] : [])));
}

/** Of one requester; undefined where nothing is said. */
export async function reviewBy(db: Ledger, platform: string, requester: string): Promise<Review | undefined> {
  const store = db.transaction('facts').store;
  const record = await store.get(`r|${platform}|${requester}`);
  return record && reviewIn(record, openDesk(store));
}

async function reviewIn(record: FactRecord, desk: Desk): Promise<Review | undefined> {
  const facts = record.facts.filter((fact): fact is Reviewed => fact.kind === 'reviewed');
  return reviewOf(facts, await undoneAmong(record.acts, desk));
}

/** `r|platform|requester`: the requester may hold anything, the platform no bar. */
const keyOf = ({ home }: FactRecord): string => home.slice(2).replace('|', ':');
