// Knows which parts of an address change from task to task, as far as one can guess. Refuses to decide: the worker turns each part over.

export interface Segment {
  readonly text: string;
  readonly changes: boolean;
}

/** A format's limit for a path. */
const LONGEST = 200;

const DIGITS = /\d{3,}|^\d+$/;
const HEX = /^[0-9a-f]{8,}$/i;
const MIXED = /^(?=.*\d)(?=.*[a-z])[\w-]{10,}$/i;
/** What the format would read as a pattern, or what is encoded, cannot be named literally. */
const UNSAYABLE = /[{}*%?#]/;

const changes = (text: string): boolean =>
  [DIGITS, HEX, MIXED, UNSAYABLE].some(sign => sign.test(text)) || text.length > 40;

/** The parts of `/jobs/4711/run`: what looks like an id is taken to change. */
export const segmentsOf = (path: string): Segment[] =>
  path
    .split('/')
    .filter(text => text !== '')
    .slice(0, 12)
    .map(text => ({ text, changes: changes(text) }));

/** `/jobs/{job}/run`; `first` names the first part that changes. Without segments the whole host. */
export function patternOf(segments: readonly Segment[], first = 'part'): string | undefined {
  let count = 0;
  const parts = segments.map(({ text, changes }) => {
    if (!changes) return text;
    count += 1;
    return count === 1 ? `{${first}}` : `{part${count}}`;
  });
  const path = `/${parts.join('/')}`;
  return segments.length === 0 || path.length > LONGEST ? undefined : path;
}

/** The same pages, whatever their changing parts are called. */
export const samePlaces = (a: string | undefined, b: string | undefined): boolean => bare(a) === bare(b);
const bare = (path = ''): string => path.replace(/\{\w+\}/g, '{}');

/** An address of such a page with invented parts: nothing of the worker's own. */
export const inventedPath = (path = '/'): string => path.replace(/\{\w+\}/g, '1').replace(/\*/g, '');
