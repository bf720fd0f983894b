// Knows which changes of a document can change what is read from it. Refuses to read it.
import type { Definition, Reading } from '../../platforms/format';

export interface Relevance {
  /** Attributes that selectors or readings depend on. */
  readonly attributes: readonly string[];
  readonly touches: (records: readonly MutationRecord[]) => boolean;
}

export function relevance(definition: Definition, document: Document): Relevance {
  const { readings, pages } = definition;
  const selectors = [...readings.flatMap(selectorsOf), ...pages.map(page => page.css)].filter(
    (selector): selector is string => selector !== undefined && isValid(document, selector),
  );
  const all = [...new Set(selectors)].join();
  const named = selectors.flatMap(s => [...s.matchAll(/\[\s*([\w-]+)/g)].map(found => found[1]!));
  const read = readings.flatMap(attributesOf);
  return {
    attributes: [...new Set(['class', 'id', ...named, ...read])],
    touches: records => all !== '' && records.some(record => touches(record, all)),
  };
}

const valuesOf = ({ fields = {}, marked }: Reading) => [...Object.values(fields).flat(), marked];

/** A bare string is a selector on a page, and a path or a part of the address elsewhere. */
function selectorsOf(reading: Reading): (string | undefined)[] {
  const bare = reading.in === 'page' || reading.in === 'click' || reading.in === 'submit';
  return [
    ...valuesOf(reading).map(v => (typeof v === 'string' ? (bare ? v : undefined) : v?.css)),
    'css' in reading ? reading.css : undefined,
    reading.in === 'page' ? reading.each : undefined,
  ];
}

const attributesOf = (reading: Reading): string[] => [
  ...valuesOf(reading).flatMap(v => (typeof v === 'object' ? (v.attr ?? []) : [])),
  ...('attr' in reading ? (reading.attr ?? []) : []),
];

function isValid(document: Document, selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function touches({ target, addedNodes, removedNodes }: MutationRecord, all: string): boolean {
  const element = isElement(target) ? target : target.parentElement;
  if (element?.closest(all)) return true;
  return [...addedNodes, ...removedNodes].some(
    node => isElement(node) && (node.matches(all) || node.querySelector(all) !== null),
  );
}
