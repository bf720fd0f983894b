// Knows how what a worker pointed at becomes pages and readings. Refuses to know how it was pointed at, and to save it.
import type { Definition, Field, Page, Reading, Value } from '../format';
import type { Lesson, Picks, Role } from './lesson';
import { patternOf, samePlaces } from './path';
import { type Mends, MINE, type Taught } from './taught';

export interface Learned {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly lessons: readonly Lesson[];
  /** What was taught of it before: what is not said anew stays. */
  readonly before?: Taught;
  /** The built-in definition of that id. */
  readonly builtIn?: Definition;
  readonly at: number;
}

const NAMES: Readonly<Record<Role, string>> = { task: 'work', search: 'list', payments: 'payments' };
/** A page with a field for a password is a login, whatever its address. */
const SIGN_IN = { id: `${MINE}sign-in`, kind: 'none', css: "input[type='password']" } as const;
const MOST_MENDS = 3;
const READ = ['pay', 'title', 'requesterName'] as const satisfies readonly Field[];

export function learn({ id, name, host, lessons, before, builtIn, at }: Learned): Taught {
  const start: Taught = before ?? { id, name, hosts: [], pages: [], readings: [], at };
  const all = lessons.reduce((taught, lesson) => taughtBy(taught, lesson, host, builtIn), start);
  const { currency, mark } = Object.assign({}, ...lessons.map(stated)) as Partial<Lesson>;
  const reads =
    all.mends !== undefined || all.readings.some(({ fields = {} }) => 'pay' in fields || 'title' in fields);
  const { presence: _before, ...rest } = all;
  return {
    ...rest,
    id,
    name,
    at,
    hosts: builtIn?.hosts.includes(host) ? all.hosts : [...new Set([...all.hosts, host])],
    ...(currency ? { currencies: [currency] } : {}),
    ...(mark ? { mark } : {}),
    ...(reads ? builtIn?.presence && { presence: false } : { presence: true }),
    pages: inOrder(all.pages),
  };
}

const stated = ({ currency, mark }: Lesson) => ({ ...(currency && { currency }), ...(mark && { mark }) });

function taughtBy(taught: Taught, lesson: Lesson, host: string, builtIn: Definition | undefined): Taught {
  if (lesson.known !== undefined) return onKnown(taught, lesson, lesson.known, builtIn);
  const path = patternOf(lesson.segments, lesson.role === 'task' ? 'job' : 'part');
  const page: Page = {
    id: idOf(taught.pages, lesson.role, host, path),
    kind: lesson.role,
    host,
    ...(path && { path }),
  };
  const signIn: Page = { ...SIGN_IN, host };
  const pages = [
    ...taught.pages.filter(one => one.id !== page.id && !(one.id === signIn.id && one.host === host)),
    signIn,
    page,
  ];
  const job = path?.includes('{job}') ?? false;
  const readings =
    lesson.role === 'task'
      ? [workReading(page.id, lesson.picks, job), ...controls(page.id, lesson.picks, job)]
      : [];
  return sampled(
    { ...taught, pages, readings: replaced(taught.readings, readings, page.id) },
    page.id,
    lesson,
  );
}

/** The built-in reading that says that this page is the work, and reads it as one. */
const workOf = (builtIn: Definition | undefined, page: string): Reading | undefined =>
  builtIn?.readings.find(
    reading =>
      reading.says === 'working' &&
      (reading.in === 'page' || reading.in === 'embedded') &&
      !('each' in reading) &&
      (reading.on === undefined || reading.on.includes(page)),
  );

/** A page that the built-in definition knows as work: its places are mended, or read besides what it reads. */
function onKnown(taught: Taught, lesson: Lesson, page: string, builtIn: Definition | undefined): Taught {
  const { picks } = lesson;
  const reading = workOf(builtIn, page);
  const { nameless: _nameless, ...besides } = workReading(page, picks, false);
  const own = reading ? [] : [{ ...besides, id: `${MINE}work-${page}` } as Reading];
  const readings = replaced(taught.readings, [...own, ...controls(page, picks, false)], page);
  const mends = reading ? { mends: mended(taught.mends, picks, reading.id) } : {};
  return sampled({ ...taught, ...mends, readings }, page, lesson);
}

const sampled = (taught: Taught, page: string, { skeleton }: Lesson): Taught =>
  skeleton === undefined ? taught : { ...taught, samples: { ...taught.samples, [page]: skeleton } };

/** The newest places first; a few older ones stay behind them. */
function mended(mends: Mends = {}, picks: Picks, reading: string): Mends {
  const own = mends[reading] ?? {};
  const better = READ.flatMap(field => {
    const value = picks[field];
    if (!value) return [];
    const others = (own[field] ?? []).filter(one => one.css !== value.css);
    return [[field, [value, ...others].slice(0, MOST_MENDS)] as const];
  });
  return { ...mends, [reading]: { ...own, ...Object.fromEntries(better) } };
}

/** Work of the platform's own that has no id on its page: Taskfare names it. */
function workReading(page: string, picks: Picks, job: boolean): Reading {
  const read = READ.flatMap((field): [Field, Value][] => (picks[field] ? [[field, picks[field]]] : []));
  const fields: Reading['fields'] = { ...(job ? { job: { url: 'job' } } : {}), ...Object.fromEntries(read) };
  return {
    id: page,
    says: 'working',
    nameless: true,
    in: 'page',
    on: [page],
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
  };
}

/**
 * A press on the submit control is believed when another page follows, so that a form that was refused stays work. Where all
 * work has one address, the next page may be the same: there the press itself counts.
 */
function controls(page: string, { submit, back }: Picks, job: boolean): Reading[] {
  const suffix = page.replace(/^my-work/, '');
  const name = (what: string): string =>
    `${MINE}${what}${suffix && !suffix.startsWith('-') ? `-${suffix}` : suffix}`;
  const fields = job ? { fields: { job: { url: 'job' } } } : {};
  return [
    ...(submit
      ? [
          {
            id: name('submit'),
            says: job ? 'tentative' : 'submitted',
            in: 'click',
            on: [page],
            css: submit,
            ...fields,
          } as const,
        ]
      : []),
    ...(submit && job ? [NEXT] : []),
    ...(back
      ? [{ id: name('return'), says: 'returned', in: 'click', on: [page], css: back, ...fields } as const]
      : []),
  ];
}
const NEXT: Reading = { id: `${MINE}next`, says: 'confirmed', in: 'url' };

/** The page's own readings give way to the new ones; those of other pages stay. */
const replaced = (old: readonly Reading[], fresh: readonly Reading[], page: string): Reading[] => [
  ...old.filter(one => !('on' in one && one.on?.includes(page)) && !fresh.some(({ id }) => id === one.id)),
  ...fresh,
];

/** The page that was taught of this place before, else the next name that is free. */
function idOf(pages: readonly Page[], role: Role, host: string, path: string | undefined): string {
  const same = pages.find(one => one.kind === role && one.host === host && samePlaces(one.path, path));
  if (same) return same.id;
  const name = `${MINE}${NAMES[role]}`;
  const taken = new Set(pages.map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? name : `${name}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** The first that fits counts: logins, then the most exact address, and a whole host last. */
const inOrder = (pages: readonly Page[]): Page[] => pages.toSorted((a, b) => vague(a) - vague(b));
const vague = ({ css, path }: Page): number => {
  if (css !== undefined) return -1;
  return path === undefined ? 1000 : (path.match(/\{/g) ?? []).length;
};
