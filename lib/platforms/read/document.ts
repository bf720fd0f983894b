// Knows how to read everything a definition finds in a document it is given. Refuses to reach for one, and to throw.
import type { Sighting } from '../../core/sighting';
import type { Definition, Reading } from '../format';
import type { RootOf } from './frame';
import { MOST_ROWS, parsed, reach } from './json';
import { type Where, where } from './page';
import { isMarked, sight } from './reading';
import { select } from './select';
import { tried } from './tried';
import type { Row } from './value';

export { isRefusal, pageKind } from './page';

type OnPage = Extract<Reading, { in: 'page' | 'embedded' | 'url' }>;
const isOnPage = (reading: Reading): reading is OnPage => Object.hasOwn(ROWS, reading.in);

/** Whether a reading is for this page: those without `on` are for every page that is not a login, captcha or error. */
export const isFor = (on: readonly string[] | undefined, { page }: Where): boolean =>
  on === undefined ? page?.kind !== 'none' : page !== undefined && on.includes(page.id);

/** At most 500 sightings, in the order of the definition. `rootOf` is needed where a reading names a frame. */
export function readDocument(
  definition: Definition,
  document: Document,
  url: string,
  rootOf?: RootOf,
): Sighting[] {
  const at = where(definition, document, url);
  if (!at) return [];
  const seen = definition.readings.flatMap(reading => {
    if (!isOnPage(reading) || !isFor(reading.on, at)) return [];
    // One bad reading (a selector this browser refuses) disables only itself.
    return (
      tried(() => {
        const root = rootOf ? rootOf(document, reading) : document;
        return readOne(definition, reading, { where: at, document: root });
      }) ?? []
    );
  });
  return seen.slice(0, MOST_ROWS);
}

function readOne(definition: Definition, reading: OnPage, row: Row): Sighting[] {
  if (!isMarked(reading, row)) return [];
  const rows = ROWS[reading.in](reading as never, row);
  // A page that is the work always says so, also when nothing on it can be read: its time counts.
  const least = rows.length === 0 && reading.says === 'working' && !('each' in reading) ? [row] : rows;
  return least.map(each => sight(definition, reading, each));
}

const ROWS: { readonly [P in OnPage['in']]: (reading: Extract<Reading, { in: P }>, row: Row) => Row[] } = {
  url: (_reading, row) => [row],
  page: ({ css, each }, row) => {
    const selector = each ?? css;
    // A frame that cannot be reached says nothing.
    if (selector === undefined) return row.document ? [row] : [];
    const found = select(row.document, selector, each === undefined ? 1 : MOST_ROWS);
    return found.map(element => ({ ...row, element }));
  },
  embedded: ({ css, attr, each }, row) => {
    const texts = select(row.document, css, 20).map(holder =>
      attr === undefined ? holder.textContent : holder.getAttribute(attr),
    );
    const values = texts.map(text => parsed(text ?? '')).filter(value => value !== undefined);
    return values.flatMap(value => reach(value, each ?? '')).map(json => ({ ...row, json }));
  },
};
