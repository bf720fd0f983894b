// Knows how what is wanted stands in the address (`#tasks?q=tea&status=paid`). Refuses to trust it: people type addresses.
import { SORTS, type Wanted } from '../../../components/ledger/wanted';
import { STATUSES } from '../../../lib/core/fact-words';
import { parseRequesterKey } from '../../../lib/core/requester-key';

const DAY = /^\d{4}-\d\d-\d\d$/;
const LONGEST = 200;

/** Anything that cannot be meant is left out. */
export function parseWanted(query = ''): Wanted {
  const given = new URLSearchParams(query);
  const day = (name: string): string | undefined => {
    const text = given.get(name) ?? '';
    return DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
  };
  const requester = (given.get('requester') ?? '').slice(0, 2 * LONGEST);
  return {
    words: (given.get('q') ?? '').slice(0, LONGEST),
    platform: given.get('platform') || undefined,
    requester: parseRequesterKey(requester) && requester,
    status: STATUSES.find(status => status === given.get('status')),
    from: day('from'),
    to: day('to'),
    sort: SORTS.find(sort => sort === given.get('sort')) ?? 'newest',
    at: day('at'),
  };
}

/** `?q=tea`, or nothing where everything is wanted, newest first. */
export function writeWanted({ words, sort, ...others }: Wanted): string {
  const query = new URLSearchParams();
  if (words !== '') query.set('q', words);
  for (const name of ['platform', 'requester', 'status', 'from', 'to', 'at'] as const)
    if (others[name] !== undefined) query.set(name, others[name]);
  if (sort !== 'newest') query.set('sort', sort);
  const text = query.toString();
  return text && `?${text}`;
}
