// Knows which changes of a document can change what is read from it. Refuses to read it.
import type { Definition, Reading, Value } from '../../platforms/format';

export type Touches = (records: readonly MutationRecord[]) => boolean;

/** Whether a change is at, in or around something that the definition names. */
export function relevance({ readings, pages }: Definition): Touches {
  const all = [...readings.flatMap(selectorsOf), ...pages.map(page => page.css)].filter(Boolean).join();
  return records => {
    try {
      return all !== '' && records.some(record => touches(record, all));
    } catch {
      // One selector that this browser refuses makes every change worth a look.
      return true;
    }
  };
}

const BARE = /^(page|click|submit)$/;

interface Selectors {
  readonly css?: string;
  readonly each?: string;
  readonly frame?: string;
}

/** A bare string is a selector on a page, and a path or a part of the address elsewhere. */
function selectorsOf(reading: Reading): (string | false | undefined)[] {
  const bare = BARE.test(reading.in);
  const { css, each, frame } = reading as Selectors;
  return [
    ...[Object.values(reading.fields ?? {}), reading.marked]
      .flat(2)
      .map(value => (bare && typeof value === 'string' ? value : (value as Value | undefined)?.css)),
    css,
    bare && each,
    frame,
  ];
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function touches({ target, addedNodes, removedNodes }: MutationRecord, all: string): boolean {
  const element = isElement(target) ? target : target.parentElement;
  if (element?.closest(all)) return true;
  return [...addedNodes, ...removedNodes].some(
    node => isElement(node) && (node.matches(all) || node.querySelector(all)),
  );
}
