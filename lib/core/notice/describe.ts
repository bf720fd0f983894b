// Knows which words and figures describe a piece of work, and which of them are news. Refuses to know where they were read.
import type { Offered } from '../fact';
import type { Sighting } from '../sighting';
import type { Draft } from './draft';

/** Pages word these differently (cut titles, aliases); a wording already stated is no news, or two pages would alternate for ever. */
const TEXTS = ['job', 'title', 'requester', 'requesterName'] as const;
/** These may go back to an earlier value, so only the newest counts. */
const FIGURES = ['pay', 'rate', 'estimated'] as const;
const FIELDS = [...TEXTS, ...FIGURES] as const;
type Field = (typeof FIELDS)[number];
/** What may be noted as unread of the work itself. */
const NAMED: readonly string[] = ['task', ...FIELDS];
type News = { [F in Field]?: Offered[F] };

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const newest = (known: readonly Offered[], field: Field) =>
  known.findLast(fact => fact[field] !== undefined)?.[field];

/** Two readings of one thing as one: what the later one could read counts, so that they never contradict each other. */
export function merge(first: Sighting | undefined, later: Sighting): Sighting {
  const said = Object.entries(later).filter(([, value]) => value !== undefined);
  const unread = [...(first?.unread ?? []), ...(later.unread ?? [])];
  return { ...first, ...(Object.fromEntries(said) as unknown as Sighting), unread };
}

/** Notes what a sighting says of the work; with `listing`, what neither it nor the ledger says is taken from there. */
export function describe(draft: Draft, task: string, sighting: Sighting, listing?: Sighting): void {
  const before = draft.descriptions.get(task);
  draft.descriptions.set(task, {
    sighting: merge(before?.sighting, sighting),
    listing: listing ?? before?.listing,
  });
}

/** Files as offered what is news of each task described. */
export function fileDescriptions(draft: Draft): void {
  for (const [task, { sighting, listing }] of draft.descriptions) offer(draft, task, sighting, listing);
}

function offer(draft: Draft, task: string, sighting: Sighting, listing?: Sighting): void {
  const known = draft.of(task, 'offered');
  const news: News = {};
  for (const field of FIELDS) {
    const stated = sighting[field];
    const before = newest(known, field);
    const value = stated ?? (before === undefined ? listing?.[field] : undefined);
    const old = isOld(known, field, value, before);
    if (value !== undefined && !old) Object.assign(news, { [field]: plain(value) });
  }
  const noted = known.findLast(fact => fact.unread)?.unread ?? [];
  const missing = [...new Set([...noted, ...(sighting.unread ?? [])])].filter(
    name => NAMED.includes(name) && !(name in news) && !known.some(fact => name in fact),
  );
  if (Object.keys(news).length === 0 && missing.every(name => noted.includes(name))) return;
  const unread = missing.length > 0 ? missing : undefined;
  draft.say(task, sighting.source, { kind: 'offered', at: draft.at, ...news, unread });
}

function isOld(known: readonly Offered[], field: Field, value: unknown, before: unknown): boolean {
  const isText = (TEXTS as readonly string[]).includes(field);
  return isText ? known.some(fact => fact[field] === value) : equal(before, plain(value));
}

/** Money in one order of keys, so that equal amounts compare equal. */
const plain = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'micros' in value && 'currency' in value
    ? { micros: value.micros, currency: value.currency }
    : value;
