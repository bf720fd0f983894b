// Knows what was pointed at and is not saved yet, and in which tabs. Refuses to outlive the browser session.
import type { Lesson } from '../platforms/taught/lesson';
import { patternOf, samePlaces } from '../platforms/taught/path';
import type { Drawer } from './settings';

const LESSONS = 'lessons';
const TABS = 'teaching';
const MOST_OF_A_HOST = 12;

type ByHost = Readonly<Record<string, readonly Lesson[]>>;
type HostByTab = Readonly<Record<string, string>>;

const all = async (drawer: Drawer): Promise<ByHost> =>
  ((await drawer.get(LESSONS))[LESSONS] as ByHost | undefined) ?? {};

export async function lessonsOf(drawer: Drawer, host: string): Promise<readonly Lesson[]> {
  const known = await all(drawer);
  return Object.hasOwn(known, host) ? known[host]! : [];
}

/** Takes the place of what was said before of such pages in that role. */
export async function addLesson(drawer: Drawer, host: string, lesson: Lesson): Promise<void> {
  const path = patternOf(lesson.segments);
  const before = await lessonsOf(drawer, host);
  const others = before.filter(one => one.role !== lesson.role || !samePlaces(patternOf(one.segments), path));
  await setLessons(drawer, host, [...others, lesson].slice(-MOST_OF_A_HOST));
}

export async function setLessons(drawer: Drawer, host: string, lessons: readonly Lesson[]): Promise<void> {
  const { [host]: _before, ...others } = await all(drawer);
  await drawer.set({ [LESSONS]: lessons.length > 0 ? { ...others, [host]: lessons } : others });
}

export const taughtTabs = async (drawer: Drawer): Promise<HostByTab> =>
  ((await drawer.get(TABS))[TABS] as HostByTab | undefined) ?? {};

/** The worker asked for the picker in this tab: from now on it may propose, for this host alone. */
export async function teachIn(drawer: Drawer, tab: number, host: string): Promise<void> {
  await drawer.set({ [TABS]: { ...(await taughtTabs(drawer)), [tab]: host } });
}
