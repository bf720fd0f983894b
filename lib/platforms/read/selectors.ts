// Knows every selector that a reading names. Refuses to look for it in a document.
import type { Reading, Value } from '../format';

/** It is of elements: a bare string is a selector there. */
export const isOfElements = (reading: Reading): boolean => /^(page|click|submit)$/.test(reading.in);

interface Selectors {
  readonly css?: string;
  readonly each?: string;
  readonly frame?: string;
}

/** A bare string is a selector on a page, and a path or a part of the address elsewhere. */
export function selectorsOf(reading: Reading): string[] {
  const bare = isOfElements(reading);
  const { css, each, frame } = reading as Selectors;
  return [
    ...[Object.values(reading.fields ?? {}), reading.marked]
      .flat(2)
      .map(value => (bare && typeof value === 'string' ? value : (value as Value | undefined)?.css)),
    css,
    bare && each,
    frame,
  ].filter(selector => typeof selector === 'string');
}
