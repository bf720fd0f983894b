// Knows what the background does for what a worker teaches: answers a page, keeps a proposal. Refuses to save a definition.
import { browser } from 'wxt/browser';
import type { From, Handlers } from '../../lib/background/door';
import type { FromPage } from '../../lib/messages';
import { type ForPage, forPage } from '../../lib/platforms/for-page';
import { segmentsOf } from '../../lib/platforms/taught/path';
import { addLesson } from '../../lib/store/lessons';
import { platformAt, platformsOf } from '../../lib/store/taught';
import { openLesson } from '../teach/begin';

/** What is known of a site nobody described. */
const UNKNOWN: ForPage = { id: 'unknown', currencies: [], pages: [], readings: [] };

const at = async (host: string) => platformAt(await platformsOf(browser.storage.local), host);

type Taught = Pick<FromPage, 'definition' | 'teaching' | 'proposal'>;

export const teachHandlers: Handlers<Taught, From> = {
  definition: async (_, { host }) => {
    const here = await at(host);
    return here && forPage(here);
  },
  teaching: async (_, { host }) => {
    const here = await at(host);
    return { platform: here ? forPage(here) : UNKNOWN, name: here?.name };
  },
  proposal: async (proposal, { host, path }) => {
    await addLesson(browser.storage.session, host, { ...proposal, segments: segmentsOf(path) });
    await openLesson(host);
  },
};
