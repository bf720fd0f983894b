// Knows what one requester is in a list, and the orders a list can have. Refuses to read the ledger.
import type { RequesterProfile } from '../../lib/core/requester-profile';
import type { Review } from '../../lib/core/review';
import type { Key } from '../../lib/words/say';

export interface RequesterLine {
  readonly key: string;
  readonly href: string;
  /** The platform's name for people. */
  readonly platform: string;
  readonly profile: RequesterProfile;
  readonly review?: Review;
  /** The cautious hourly in one currency for all, micros: what lists are sorted by. Undefined: not comparable. */
  readonly rank?: number;
}

export const ORDERS = ['cautious', 'approval', 'tasks', 'last', 'name'] as const;
export type Order = (typeof ORDERS)[number];

export const ORDER_NAMES: Record<Order, Key> = {
  cautious: 'reqByCautious',
  approval: 'reqByApproval',
  tasks: 'reqByTasks',
  last: 'reqByLast',
  name: 'reqByName',
};

export const nameOf = ({ profile }: Pick<RequesterLine, 'profile'>): string =>
  profile.name ?? profile.requester;

/** Unknown comes last. */
const down = (a: number | undefined, b: number | undefined): number =>
  a === b ? 0 : (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY);
const byName = (a: RequesterLine, b: RequesterLine): number => nameOf(a).localeCompare(nameOf(b));

/** What no rate makes comparable stands currency by currency. */
function byCurrency({ profile: a }: RequesterLine, { profile: b }: RequesterLine): number {
  const [x, y] = [a.cautiousHourly, b.cautiousHourly];
  if (!x || !y) return Number(!x) - Number(!y);
  return x.currency === y.currency ? y.micros - x.micros : x.currency < y.currency ? -1 : 1;
}

const COMPARE: Record<Order, (a: RequesterLine, b: RequesterLine) => number> = {
  cautious: (a, b) => down(a.rank, b.rank) || byCurrency(a, b),
  approval: (a, b) => down(a.profile.cautiousApproval, b.profile.cautiousApproval),
  tasks: (a, b) => b.profile.tasks - a.profile.tasks,
  last: (a, b) => b.profile.last - a.profile.last,
  name: byName,
};

export const inOrder = (lines: readonly RequesterLine[], order: Order): RequesterLine[] =>
  lines.toSorted((a, b) => COMPARE[order](a, b) || byName(a, b) || (a.key < b.key ? -1 : 1));

/** Every word in the name, a name it had, the number or the platform. */
export function fits({ profile, platform }: RequesterLine, words: string): boolean {
  const names = [profile.name ?? '', ...profile.otherNames].join(' ');
  const text = `${names} ${profile.requester} ${platform}`.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}
