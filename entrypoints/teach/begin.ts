// Knows how the picker is brought to the open page, and how a site is timed without it. Refuses to ask for a permission: a press gives the open tab.
import { native } from '../../lib/native';
import { PICKER } from '../../lib/page/scripts';
import { segmentsOf } from '../../lib/platforms/taught/path';
import { addLesson, teachIn } from '../../lib/store/lessons';

export interface OpenTab {
  readonly id: number;
  readonly url: URL;
}

/** Only secure pages can be allowed, so only they can be taught. */
export const canTeach = ({ url }: OpenTab): boolean => url.protocol === 'https:';

/** Rejects where the browser lets nothing in: its own pages, its store. */
export async function teachHere({ id, url }: OpenTab): Promise<void> {
  await teachIn(native().storage.session, id, url.hostname);
  await native().scripting.executeScript({ target: { tabId: id }, files: [PICKER] });
}

/** Nothing is pointed at: attention there is the work. */
export async function workHere({ url }: OpenTab): Promise<void> {
  const segments = segmentsOf(url.pathname);
  await addLesson(native().storage.session, url.hostname, { role: 'task', segments, picks: {} });
  await openLesson(url.hostname);
}

/** One page for each site: it is shown again, not opened twice. */
export async function openLesson(host: string): Promise<void> {
  const { tabs, runtime } = native();
  const url = `${runtime.getURL('/teach.html')}#${host}`;
  const [open] = await tabs.query({ url: `${runtime.getURL('/teach.html')}*` });
  if (open?.id === undefined) await tabs.create({ url });
  else await tabs.update(open.id, { active: true, url });
}
