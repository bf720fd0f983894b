// Knows how a browser with the built extension is set before the replicas, and cleared away. Refuses to know what is played.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Driven, Launch, Name } from '../../drive/browser';
import { launch } from '../../drive/launch';
import { openSites, type Sites } from '../../sites/serve';

const FOLDER: Readonly<Record<Name, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The production build, or what TASKFARE_OUTPUT names in its place (a copy, while others are building). */
export const built = (name: Name): string => {
  const folder = resolve(process.env.TASKFARE_OUTPUT ?? '.output', FOLDER[name]);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: npm run build first`);
  return folder;
};

export interface Stage {
  readonly sites: Sites;
  driven: Driven;
  /** Where this stage's downloads land. */
  readonly downloads: string;
  /** Starts the browser again with the same profile, after a kill. */
  again(): Promise<void>;
  /** Another browser, with a fresh profile, before the same replicas. The caller closes it. */
  fresh(): Promise<Driven>;
  close(): Promise<void>;
}

interface Options {
  /** A profile that outlives the process. */
  readonly lasting?: boolean;
  readonly bare?: boolean;
  /** What else the browser is started with: a window, a clock of its own. */
  readonly how?: Partial<Launch>;
}

export const stage = async (name: Name, { lasting, bare, how: more }: Options = {}): Promise<Stage> => {
  const folder = mkdtempSync(join(tmpdir(), 'taskfare-e2e-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const sites = await openSites();
  const how: Launch = {
    sites: sites.port,
    downloads,
    ...(bare ? {} : { extension: built(name) }),
    ...(lasting ? { profile: join(folder, 'profile') } : {}),
    ...more,
  };
  const made: Stage = {
    sites,
    downloads,
    driven: await launch(name, how),
    async again() {
      made.driven = await launch(name, how);
    },
    fresh: () => launch(name, { ...how, profile: undefined }),
    async close() {
      await made.driven.close().catch(() => made.driven.kill());
      await sites.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
  return made;
};
