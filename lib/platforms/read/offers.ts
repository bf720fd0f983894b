// Knows which elements of a document are offers, and of which job each is. Refuses to read more of them than that.
import type { Definition, Reading, Value } from '../format';
import { isFor } from './document';
import { idOf } from './id';
import { where } from './page';
import { type Row, written } from './value';

export interface ShownOffer {
  readonly element: Element;
  readonly job: string;
}

export interface Cards {
  readonly on?: readonly string[];
  readonly each: string;
  /** Where its job is written; the first that reads. */
  readonly job: readonly Value[];
}

/** What a list page may be asked about at once. */
export const MOST_OFFERS = 200;

/** Its readings that say `listed` of each of some elements of the page itself. Where offers come by a response, their cards need one of `job` alone. */
export const cardsOf = ({ readings }: Pick<Definition, 'readings'>): Cards[] =>
  readings.flatMap((reading: Reading) => {
    const job = reading.fields?.job;
    if (reading.says !== 'listed' || reading.in !== 'page' || !reading.each || reading.frame || !job)
      return [];
    const values = [job].flat().map(one => (typeof one === 'string' ? { css: one } : (one as Value)));
    return [{ on: reading.on, each: reading.each, job: values }];
  });

/** `cards`: of `cardsOf`, made once. In the order of the document; of two elements of one job both. */
export function readOffers(
  definition: Definition,
  cards: readonly Cards[],
  document: Document,
  url: string,
): ShownOffer[] {
  const at = where(definition, document, url);
  if (!at) return [];
  const found: ShownOffer[] = [];
  for (const { on, each, job: values } of cards) {
    if (!isFor(on, at)) continue;
    try {
      for (const element of document.querySelectorAll(each)) {
        const job = jobIn(values, { where: at, document, element });
        if (job !== undefined) found.push({ element, job });
        if (found.length === MOST_OFFERS) return found;
      }
    } catch {
      // One bad reading (a selector this browser refuses) disables only itself.
    }
  }
  return found;
}

function jobIn(values: readonly Value[], row: Row): string | undefined {
  for (const value of values)
    for (const found of written(value, row)) {
      const job = idOf(found);
      if (job !== undefined) return job;
    }
  return undefined;
}
