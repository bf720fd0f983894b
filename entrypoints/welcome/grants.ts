// Knows how the hosts of a platform are asked for and given back. Refuses to ask for anything but single hosts, or without a click.
import type { PlatformView } from '../../components/platforms/platform-line';
import { native } from '../../lib/native';
import { DEFINITIONS } from '../../lib/platforms/catalogue';
import { send } from '../../lib/send';

const patternOf = (host: string): string => `https://${host}/*`;

/** The match patterns of a platform: what the browser is asked for. */
export const originsOf = (id: string): string[] => DEFINITIONS[id]?.hosts.map(patternOf) ?? [];

/** Platforms that can be allowed: still giving out work first, the surest first among them, then by name. */
export async function platformsNow(): Promise<PlatformView[]> {
  const { origins = [] } = await native().permissions.getAll();
  const granted = new Set(origins);
  const views = Object.values(DEFINITIONS)
    .filter(({ hosts }) => hosts.length > 0)
    .map(({ id, name, hosts, certainty, asOf, closed }) => ({
      id,
      name,
      hosts,
      certainty,
      asOf,
      closed,
      allowed: hosts.every(host => granted.has(patternOf(host))),
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
  const granted = await native().permissions.request({ origins: ids.flatMap(originsOf) });
  if (granted) await send('reconcile');
  return granted;
}

export async function takeBack(id: string): Promise<void> {
  await native().permissions.remove({ origins: originsOf(id) });
  await send('reconcile');
}
