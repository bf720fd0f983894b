// Knows how the address (`#tasks/prolific:abc?q=tea`) says which section is shown and what in it. Refuses to know the sections' content.
import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type Section } from '../../components/ledger/navigation';

export interface Address {
  section: Section;
  /** What follows the section: a task's key, a period. */
  rest?: string;
  /** What follows a question mark, as it is: what is searched for. */
  query?: string;
}

/** Anything unknown is the overview: an address is typed by people. */
export function parseAddress(hash: string): Address {
  const [path, ...query] = hash.replace(/^#/, '').split('?');
  const [name, ...rest] = path!.split('/');
  const section = SECTIONS.find(s => s === name) ?? 'overview';
  return {
    section,
    rest: rest.length > 0 ? decoded(rest.join('/')) : undefined,
    query: query.length > 0 ? query.join('?') : undefined,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const REPLACED = 'addressreplaced';

/** In place of the address that was: no step for the back button. Whoever follows the address hears of it at once. */
export function replaceAddress(hash: string): void {
  dispatchEvent(new CustomEvent(REPLACED, { detail: hash }));
  // It takes the browser some milliseconds: what was asked for is being read meanwhile.
  queueMicrotask(() => history.replaceState(null, '', hash));
}

/** Follows back, forward and links by itself. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => parseAddress(location.hash));
  useEffect(() => {
    const follow = () => setAddress(parseAddress(location.hash));
    const hear = (event: Event) => setAddress(parseAddress((event as CustomEvent<string>).detail));
    addEventListener('hashchange', follow);
    addEventListener(REPLACED, hear);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener(REPLACED, hear);
    };
  }, []);
  return address;
}
