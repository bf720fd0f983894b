// Knows which requester the worker means by a name, and how one that only the worker knows is called. Refuses to guess between two.

export interface NamedRequester {
  readonly requester: string;
  readonly requesterName: string;
}

/** No platform's id begins so; see `entryTask`. */
const OWN = 'hand-';
/** What an id may hold, as at the doors. */
const LONGEST = 300;

/** One name, however it was spaced and capitalised. */
const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Of the requesters known on the platform the one of this name; where none or several have it, one named by the worker:
 * the same name is the same requester, on every device. Undefined without a name.
 */
export function requesterNamed(
  typed: string,
  known: readonly { readonly requester: string; readonly name?: string }[],
): NamedRequester | undefined {
  const name = plain(typed);
  if (name === '') return undefined;
  const [one, ...others] = known.filter(each => each.name !== undefined && plain(each.name) === name);
  if (one && others.length === 0) return { requester: one.requester, requesterName: one.name! };
  return {
    requester: (OWN + name).slice(0, LONGEST),
    requesterName: typed.trim().replace(/\s+/g, ' '),
  };
}
