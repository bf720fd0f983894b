// Knows the tabs of MTurk work that a test has opened, and how they are cleared away. Refuses to know what is measured in them.
import type { Page } from 'puppeteer-core';
import type { Driven } from '../../drive/browser';
import * as mturk from '../../drive/worker/mturk';
import type { Sites } from '../../sites/serve';

export const RECEIPTS = '3SETREPLICA0000000000000000001';
export const SHOPS = '3SETREPLICA0000000000000000002';
export const BOATS = '3SETREPLICA0000000000000000003';

export interface Desk {
  readonly sites: Sites;
  /** Opens the list. */
  list(): Promise<Page>;
  /** From the list: takes one of this set, and is at work on it. Answers its id. */
  take(page: Page, set: string): Promise<string>;
  /** Takes one of this set without opening it, as a queue does. */
  queue(set: string): string;
  /** Opens accepted work in a tab of its own. */
  open(id: string): Promise<Page>;
  /** From now on the page is cleared away with the others. */
  keep(page: Page): Page;
  clear(): Promise<void>;
}

export const desk = (driven: Driven, sites: Sites): Desk => {
  const opened: Page[] = [];
  const keep = (page: Page): Page => {
    opened.push(page);
    return page;
  };
  return {
    sites,
    keep,
    list: async () => keep(await mturk.openHits(driven)),
    take: (page, set) => mturk.accept(page, sites, set),
    queue(set) {
      const made = sites.mturk.accept(set);
      if (!made) throw new Error(`no set ${set}`);
      return made.id;
    },
    async open(id) {
      const { task, project } = sites.mturk.get(id);
      const address = `https://worker.mturk.com/projects/${project.set}/tasks/${task}?assignment_id=${id}`;
      return keep(await driven.newPage(address));
    },
    async clear() {
      for (const page of opened.splice(0)) await page.close().catch(() => undefined);
      for (const { id } of sites.mturk.queue) sites.mturk.return(id);
      sites.mturk.banner = undefined;
    },
  };
};
