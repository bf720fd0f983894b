// Knows how a requester, a search and a comparison stand in the address. Refuses to find them.
import { ORDERS, type Order } from '../../../components/requesters/line';
import {
  parseRequesterKey,
  type RequesterId,
  requesterKey,
  requesterPlace,
} from '../../../lib/core/requester-key';

export interface Wanted {
  readonly words: string;
  readonly order: Order;
  /** Key of the requester beside whom the open one stands. */
  readonly beside?: string;
}

/** Anything unknown is left out: an address is typed by people. */
export function parseWanted(query: string | undefined): Wanted {
  const given = new URLSearchParams(query ?? '');
  const beside = given.get('with') ?? undefined;
  return {
    words: given.get('q') ?? '',
    order: ORDERS.find(each => each === given.get('sort')) ?? 'cautious',
    ...(beside !== undefined && parseRequesterKey(beside) ? { beside } : {}),
  };
}

export function listAddress({ words, order }: Wanted): string {
  const query = new URLSearchParams();
  if (words !== '') query.set('q', words);
  if (order !== 'cautious') query.set('sort', order);
  const text = query.toString();
  return text === '' ? '#requesters' : `#requesters?${text}`;
}

export function requesterAddress(of: RequesterId, beside?: string): string {
  const query = beside === undefined ? '' : `?${new URLSearchParams({ with: beside })}`;
  return `#${requesterPlace(of)}${query}`;
}

/** All its tasks, whatever it was called when they were done. */
export const tasksAddress = (of: RequesterId): string =>
  `#tasks?${new URLSearchParams({ requester: requesterKey(of) })}`;

/** The address of the page of files from others. It holds no colon, so no requester has it. */
export const SOURCES = 'ratings';
