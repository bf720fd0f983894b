// Knows how a lesson becomes a definition that is kept and allowed. Refuses to ask for more than its one host, or without a click.
import type { Named } from '../../components/teach/platform-field';
import { native } from '../../lib/native';
import { DEFINITIONS } from '../../lib/platforms/catalogue';
import { forPage } from '../../lib/platforms/for-page';
import { checkDefinition } from '../../lib/platforms/schema';
import { learn } from '../../lib/platforms/taught/learn';
import type { Lesson } from '../../lib/platforms/taught/lesson';
import { overlay } from '../../lib/platforms/taught/overlay';
import { LARGEST_TAUGHT, type Taught } from '../../lib/platforms/taught/taught';
import { send } from '../../lib/send';
import { setLessons } from '../../lib/store/lessons';
import { keepTaught } from '../../lib/store/taught';
import type { Found } from './found';

/** What would be saved, or what is wrong with it. */
export function taughtFrom(
  { host, platforms, taught, settled }: Found,
  lessons: readonly Lesson[],
  named: Named,
  at: number,
): { taught: Taught } | { wrong: string } {
  const id = settled?.id ?? named.id ?? freeId(host, name => platforms.has(name));
  const builtIn = Object.hasOwn(DEFINITIONS, id) ? DEFINITIONS[id] : undefined;
  const name = platforms.get(id)?.name ?? named.name.trim();
  const before = taught.find(one => one.id === id);
  const made = learn({ id, name, host, lessons, before, builtIn, at });
  const whole = overlay(made, builtIn);
  const checked = checkDefinition(whole);
  if ('faults' in checked) return { wrong: checked.faults.slice(0, 3).join('; ') };
  const { pages, readings, mends } = made;
  const size = JSON.stringify({ ...forPage({ ...whole, pages, readings: [...readings] }), mends }).length;
  return size > LARGEST_TAUGHT ? { wrong: `${size} > ${LARGEST_TAUGHT}` } : { taught: made };
}

/** `work.example.com` → `work-example-com`, with a number where that is taken. */
export function freeId(host: string, isTaken: (id: string) => boolean): string {
  const name = host
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 36);
  for (let n = 1; ; n++) {
    const id = n === 1 ? name : `${name}-${n}`;
    if (!isTaken(id)) return id;
  }
}

/** Called within the click, with nothing awaited before. True when the host may be read now. */
export async function saveAndAllow(host: string, taught: Taught): Promise<boolean> {
  const asked = native().permissions.request({ origins: [`https://${host}/*`] });
  await keepTaught(native().storage.local, taught);
  await setLessons(native().storage.session, host, []);
  const granted = await asked;
  await send('reconcile');
  return granted;
}
