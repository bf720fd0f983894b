// Knows how what a worker pointed at becomes pages and readings. Refuses to know how it was pointed at, and to save it.
import type { Definition, Page, Reading, Value } from '../format';
import type { Lesson, Role } from './lesson';
import { patternOf, samePlaces } from './path';
import { controls, frameReadings, type ReadPicks, readIn, workReading } from './readings';
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
const MOST_MENDS = 3;

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
  const pages = [...taught.pages.filter(one => one.id !== page.id), page];
  const job = path?.includes('{job}') ?? false;
  const readings =
    lesson.role === 'task'
      ? [workReading, frameReadings, controls].flatMap(made => made(page.id, lesson, job))
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
  const reading = workOf(builtIn, page);
  const own = reading ? [] : [{ ...workReading(page, lesson, false), id: `${MINE}work-${page}` }];
  const besides = [...own, ...frameReadings(page, lesson, false)].map(
    ({ nameless: _nameless, ...rest }) => rest as Reading,
  );
  const readings = replaced(taught.readings, [...besides, ...controls(page, lesson, false)], page);
  const mends = reading ? { mends: mended(taught.mends, readIn(lesson), reading.id) } : {};
  return sampled({ ...taught, ...mends, readings }, page, lesson);
}

const sampled = (taught: Taught, page: string, { skeleton }: Lesson): Taught =>
  skeleton === undefined ? taught : { ...taught, samples: { ...taught.samples, [page]: skeleton } };

/** The newest places first; a few older ones stay behind them. */
function mended(mends: Mends = {}, picks: ReadPicks, reading: string): Mends {
  const own = mends[reading] ?? {};
  const better = (Object.entries(picks) as [keyof ReadPicks, Value][]).map(([field, value]) => {
    const others = (own[field] ?? []).filter(one => one.css !== value.css);
    return [field, [value, ...others].slice(0, MOST_MENDS)] as const;
  });
  return { ...mends, [reading]: { ...own, ...Object.fromEntries(better) } };
}

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

/** The first that fits counts: the most exact address, and a whole host last. */
const inOrder = (pages: readonly Page[]): Page[] => pages.toSorted((a, b) => vague(a) - vague(b));
const vague = ({ path }: Page): number => (path === undefined ? 1000 : (path.match(/\{/g) ?? []).length);
