// Knows what is read and heard on a page of work that was pointed at, in the page and in its frames. Refuses to know which pages there are.
import type { Field, Reading, Value } from '../format';
import type { Lesson, PickId, Picks } from './lesson';
import { MINE } from './taught';

const READ = ['pay', 'title', 'requesterName'] as const satisfies readonly PickId[];

export type ReadPicks = Pick<Picks, (typeof READ)[number]>;
type Places = Pick<Lesson, 'picks' | 'frames'>;

/** What was pointed at in the page itself, or in that frame of it. */
export const readIn = ({ picks, frames = {} }: Places, frame?: string): ReadPicks =>
  Object.fromEntries(READ.flatMap(id => (picks[id] && frames[id] === frame ? [[id, picks[id]]] : [])));

/** Work of the platform's own that has no id on its page: Taskfare names it. */
export function workReading(page: string, places: Places, job: boolean): Reading {
  return { id: page, says: 'working', nameless: true, in: 'page', on: [page], ...fieldsOf(places, job) };
}

/** What a frame says of the work around it: one reading a frame. */
export function frameReadings(page: string, places: Places, job: boolean): Reading[] {
  const { frames = {} } = places;
  const all = [...new Set(READ.flatMap(id => frames[id] ?? []))];
  return all.flatMap((frame, at): Reading[] => {
    const fields = fieldsOf(places, job, frame);
    if (Object.keys(readIn(places, frame)).length === 0) return [];
    const id = named(at === 0 ? 'frame' : `frame${at + 1}`, page);
    return [{ id, says: 'working', nameless: true, in: 'page', on: [page], frame, ...fields }];
  });
}

function fieldsOf(places: Places, job: boolean, frame?: string): Pick<Reading, 'fields'> {
  const read = Object.entries(readIn(places, frame)) as [Field, Value][];
  const fields: Reading['fields'] = { ...(job ? { job: { url: 'job' } } : {}), ...Object.fromEntries(read) };
  return Object.keys(fields).length > 0 ? { fields } : {};
}

/**
 * A press on the submit control is believed when another page follows, so that a form that was refused stays work. Where all
 * work has one address, the next page may be the same: there the press itself counts.
 */
export function controls(
  page: string,
  { picks: { submit, back }, frames = {} }: Places,
  job: boolean,
): Reading[] {
  const fields = job ? { fields: { job: { url: 'job' } } } : {};
  const within = (id: PickId) => ({ on: [page], ...(frames[id] ? { frame: frames[id] } : {}) });
  return [
    ...(submit
      ? [
          {
            id: named('submit', page),
            says: job ? 'tentative' : 'submitted',
            in: 'click',
            ...within('submit'),
            css: submit,
            ...fields,
          } as const,
        ]
      : []),
    ...(submit && job ? [NEXT] : []),
    ...(back
      ? [
          {
            id: named('return', page),
            says: 'returned',
            in: 'click',
            ...within('back'),
            css: back,
            ...fields,
          } as const,
        ]
      : []),
  ];
}
const NEXT: Reading = { id: `${MINE}next`, says: 'confirmed', in: 'url' };

/** `my-submit` on `my-work`, `my-submit-2` on `my-work-2`, `my-submit-task` on a built-in page `task`. */
function named(what: string, page: string): string {
  const suffix = page.replace(/^my-work/, '');
  return `${MINE}${what}${suffix && !suffix.startsWith('-') ? `-${suffix}` : suffix}`;
}
