// Knows which elements of a document are offers, and of which job each is. Refuses to read more of them than that.
import type { Definition, Reading } from '../format';
import { isFor } from './document';
import { where } from './page';
import { sight } from './reading';

export interface ShownOffer {
  readonly element: Element;
  readonly job: string;
}

type Cards = Extract<Reading, { in: 'page' }> & { readonly each: string };

/** What a list page may be asked about at once. */
export const MOST_OFFERS = 200;

/** Its readings that say `listed` of each of some elements. Where offers come by a response, their cards need one of `job` alone. */
export const cardsOf = ({ readings }: Pick<Definition, 'readings'>): Cards[] =>
  readings
    .filter(
      (reading): reading is Cards =>
        reading.says === 'listed' && reading.in === 'page' && reading.each !== undefined,
    )
    .flatMap(cards => {
      const job = cards.fields?.job;
      return job === undefined ? [] : [{ ...cards, fields: { job } }];
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
  for (const reading of cards) {
    if (!isFor(reading.on, at)) continue;
    try {
      for (const element of document.querySelectorAll(reading.each)) {
        const { job } = sight(definition, reading, { where: at, document, element });
        if (job !== undefined) found.push({ element, job });
        if (found.length === MOST_OFFERS) return found;
      }
    } catch {
      // One bad reading (a selector this browser refuses) disables only itself.
    }
  }
  return found;
}
