// Knows how the hosts of a platform are asked for and given back. Refuses to ask for anything but single hosts, or without a click.
import type { PlatformView } from '../../components/platforms/platform-line';
import { native } from '../../lib/native';
import { choose, isOff, readChosen } from '../../lib/page/chip/kept';
import type { Definition } from '../../lib/platforms/format';
import { send } from '../../lib/send';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { type Platforms, platformsOf, withTaught } from '../../lib/store/taught';

const patternOf = (host: string): string => `https://${host}/*`;

/** The match patterns of a platform: what the browser is asked for. */
export const originsOf = ({ hosts }: Pick<Definition, 'hosts'>): string[] => hosts.map(patternOf);

/** As they were when the page was last drawn: within a click nothing may be awaited before the browser is asked. */
let drawn: Platforms = withTaught([]);
const originsNamed = (id: string): string[] => originsOf(drawn.get(id) ?? { hosts: [] });

/** Platforms that can be allowed: still giving out work first, the surest first among them, then by name. */
export async function platformsNow(): Promise<PlatformView[]> {
  const [{ origins = [] }, { timerOnly }, chosen, platforms] = await Promise.all([
    native().permissions.getAll(),
    settingsNow(),
    readChosen(native().storage.local),
    platformsOf(native().storage.local),
  ]);
  drawn = platforms;
  const granted = new Set(origins);
  const views = [...platforms.values()]
    .filter(({ hosts }) => hosts.length > 0)
    .map(({ id, name, hosts, certainty, asOf, closed, quiet }) => ({
      id,
      name,
      hosts,
      certainty,
      asOf,
      closed,
      mode: timerOnly.includes(id)
        ? ('timerOnly' as const)
        : hosts.every(host => granted.has(patternOf(host)))
          ? ('automatic' as const)
          : ('off' as const),
      clock: !isOff(chosen, id, quiet),
    }));
  const order = ['high', 'medium', 'low', 'none'];
  return views.sort(
    (a, b) =>
      Number(a.closed !== undefined) - Number(b.closed !== undefined) ||
      order.indexOf(a.certainty) - order.indexOf(b.certainty) ||
      a.name.localeCompare(b.name),
  );
}

/** Must be called within a click, before anything is awaited. True when the browser allowed it. */
export async function allow(ids: readonly string[]): Promise<boolean> {
  const granted = await native().permissions.request({ origins: ids.flatMap(originsNamed) });
  if (!granted) return false;
  const { timerOnly } = await settingsNow();
  if (timerOnly.some(id => ids.includes(id))) await setTimerOnly(timerOnly.filter(id => !ids.includes(id)));
  await send('reconcile');
  return true;
}

export async function takeBack(id: string): Promise<void> {
  await native().permissions.remove({ origins: originsNamed(id) });
  await send('reconcile');
}

/** The setting comes first: it holds also where the browser keeps a wider permission. */
export async function toTimerOnly(id: string): Promise<void> {
  const { timerOnly } = await settingsNow();
  await setTimerOnly([...new Set([...timerOnly, id])]);
  await takeBack(id);
}

export const showClock = (id: string, shown: boolean): Promise<void> =>
  choose(native().storage.local, id, { off: !shown });

const settingsNow = () =>
  readSettings(native().storage.local, Intl.DateTimeFormat().resolvedOptions().timeZone);

async function setTimerOnly(timerOnly: readonly string[]): Promise<void> {
  await changeSettings(native().storage.local, { timerOnly });
  await send('settings');
}
