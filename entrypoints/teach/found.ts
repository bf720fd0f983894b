// Knows what the page must know before a lesson can be shown: lessons, platforms, permissions. Refuses to change any.
import { native } from '../../lib/native';
import { recognised } from '../../lib/platforms/catalogue';
import type { Lesson } from '../../lib/platforms/taught/lesson';
import { lessonsOf } from '../../lib/store/lessons';
import { type Lessons, type Platforms, platformAt, readTaught, withTaught } from '../../lib/store/taught';

export interface Found {
  readonly host: string;
  readonly lessons: readonly Lesson[];
  readonly platforms: Platforms;
  readonly taught: Lessons['kept'];
  /** The platform that has this host, so that there is nothing to choose. */
  readonly settled?: { readonly id: string; readonly name: string };
  /** The platform this host is known by, by name alone. */
  readonly likely?: string;
  /** What else it may be: the likely one first. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly granted: boolean;
}

export async function findLesson(host: string): Promise<Found> {
  const origins = [`https://${host}/*`];
  const [lessons, { kept }, granted] = await Promise.all([
    lessonsOf(native().storage.session, host),
    readTaught(native().storage.local),
    native().permissions.contains({ origins }),
  ]);
  const platforms = withTaught(kept);
  const here = platformAt(platforms, host);
  const likely = recognised(host);
  const open = [...platforms.values()].filter(
    ({ id, hosts }) => id !== likely?.id && (hosts.length === 0 || kept.some(one => one.id === id)),
  );
  const choices = [...(likely ? [likely] : []), ...open.sort((a, b) => a.name.localeCompare(b.name))];
  return {
    host,
    lessons,
    platforms,
    taught: kept,
    settled: here && { id: here.id, name: here.name },
    likely: likely?.id,
    choices: choices.map(({ id, name }) => ({ id, name })),
    granted,
  };
}
