// Knows how grants, registered scripts and open tabs are brought into agreement. Refuses to ask for any permission.
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { changes, patternOf, readableHosts, type Wanted } from '../../lib/background/grants';
import { inOrder } from '../../lib/background/in-order';
import { scriptsFor } from '../../lib/page/scripts';
import { readSettings } from '../../lib/store/settings';
import { platformsOf, readTaught, withTaught } from '../../lib/store/taught';

/** A grant is heard twice, from the page that asked and from the browser; registering an id twice is an error. */
const oneAtATime = inOrder();
/** Which hosts may be read is the same in every zone. */
const ANY_ZONE = 'UTC';

/** The exact hosts of each platform that may be read now. The setting is read anew: it may have changed a moment ago. */
export async function readableNow(): Promise<ReadonlyMap<string, readonly string[]>> {
  const [{ origins = [] }, { timerOnly }, platforms] = await Promise.all([
    browser.permissions.getAll(),
    readSettings(browser.storage.local, ANY_ZONE),
    platformsOf(browser.storage.local),
  ]);
  return readableHosts([...platforms.values()], origins, timerOnly);
}

/** Everything that must be registered, for the hosts that may be read now. */
async function wantedNow(): Promise<Wanted[]> {
  const [hosts, { kept }] = await Promise.all([readableNow(), readTaught(browser.storage.local)]);
  const platforms = withTaught(kept);
  const versions = new Map(kept.map(({ id, at }) => [id, at.toString(36)]));
  return [...hosts].flatMap(([id, of]) =>
    scriptsFor(platforms.get(id)!, versions.get(id)).map(script => ({
      ...script,
      matches: of.map(patternOf),
    })),
  );
}

/**
 * An update of the extension takes the registrations away and leaves the grants, in both browsers: so this runs at every
 * start, not at install. Tabs that were open before get the scripts now; the page is not reloaded.
 */
export const reconcile = (): Promise<void> => oneAtATime(bringTogether);

async function bringTogether(): Promise<void> {
  const [wanted, registered] = await Promise.all([
    wantedNow(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const { register, unregister } = changes(wanted, registered);
  if (unregister.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...unregister] });
  if (register.length === 0) return;
  await browser.scripting.registerContentScripts(
    register.map(({ id, js, world, runAt, matches }) => ({
      id,
      js: [...js],
      world,
      runAt,
      matches: [...matches],
      persistAcrossSessions: true,
    })),
  );
  await serveOpenTabs(register);
}

/** The isolated script first: it waits for the page's world to say hello. */
async function serveOpenTabs(scripts: readonly Wanted[]): Promise<void> {
  const isolatedFirst = [...scripts].sort((a, b) => a.world.localeCompare(b.world));
  for (const { js, world, matches } of isolatedFirst) {
    const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
    const served = tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [
            browser.scripting.executeScript({
              target: { tabId: id },
              files: [...js] as ScriptPublicPath[],
              world,
            }),
          ],
    );
    // A tab that shows the browser's own error page refuses; it will be served when it loads.
    await Promise.allSettled(served);
  }
}
