// Knows the ways in which one element can be named, the lasting ones first. Refuses to know what is written in it.
import { finder } from '@medv/finder';
import { isHuman, isTelling } from './human';

export interface Candidate {
  readonly css: string;
  /** How many elements it names on this page. */
  readonly matches: number;
  /** 0 is the most lasting: an id, then `data-*`, then classes with a meaning, then the page's structure. */
  readonly rank: number;
}

const LONGEST = 300;
const NEVER = (): boolean => false;
const SEARCH = { timeoutMs: 150, seedMinLength: 2, optimizedMinLength: 2 };

/** From exact to broad; of those that are equally exact, the more lasting first. Each names the element. */
export function candidates(element: Element): Candidate[] {
  const { ownerDocument: document } = element;
  const all = WAYS.flatMap((way, rank) => way(element).map(css => ({ css, rank })));
  return all
    .filter(({ css }, at) => css.length <= LONGEST && all.findIndex(other => other.css === css) === at)
    .map(one => ({ ...one, matches: countOf(document, one.css, element) }))
    .filter(({ matches }) => matches > 0)
    .sort((a, b) => a.matches - b.matches || a.rank - b.rank);
}

/** The most lasting of those that name few things: what is taken until the worker says otherwise. */
export const lasting = (all: readonly Candidate[]): Candidate | undefined =>
  [...all].sort((a, b) => a.rank - b.rank || a.matches - b.matches)[0];

function countOf(document: Document, css: string, element: Element): number {
  try {
    const found = [...document.querySelectorAll(css)];
    return found.includes(element) ? found.length : 0;
  } catch {
    return 0;
  }
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
const classesOf = (element: Element): string[] => [...element.classList].filter(isHuman).slice(0, 4);

/** In the order of how long they last. */
const WAYS: readonly ((element: Element) => string[])[] = [
  ({ id }) => (isHuman(id) ? [`#${id}`] : []),
  element =>
    [...element.attributes]
      .filter(({ name, value }) => name.startsWith('data-') && isTelling(name, value))
      .map(({ name, value }) => `[${name}=${quoted(value)}]`),
  element => found(element, { idName: isHuman, attr: isTelling, className: isHuman }),
  element => found(element, { idName: isHuman, attr: NEVER, className: isHuman }),
  element => classesOf(element).map(name => `.${name}`),
  element => classesOf(element).map(name => `${element.localName}.${name}`),
  element => found(element, { idName: isHuman, attr: NEVER, className: NEVER }),
  element => found(element, { idName: NEVER, attr: NEVER, className: NEVER }),
  element => [element.localName],
];

type Names = Pick<NonNullable<Parameters<typeof finder>[1]>, 'idName' | 'attr' | 'className'>;

/** The one shortest selector that uses only such names. */
function found(element: Element, names: Names): string[] {
  try {
    return [finder(element, { ...SEARCH, ...names, root: element.ownerDocument.body })];
  } catch {
    return [];
  }
}
