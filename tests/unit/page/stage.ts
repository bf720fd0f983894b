// Knows how to set a page up with a watch on it, and what was told. Refuses to know what should be told.
import { setMaxListeners } from 'node:events';
import { Window as MadeWindow } from 'happy-dom';
import type { FromPage, PageReport } from '../../../lib/messages';
import { hearCopies } from '../../../lib/page/watch/ears/copies';
import { hearEvents } from '../../../lib/page/watch/ears/events';
import { watch } from '../../../lib/page/watch/watch';
import type { Definition } from '../../../lib/platforms/format';

export const ACME: Definition = {
  id: 'acme',
  name: 'Acme',
  hosts: ['acme.test'],
  certainty: 'high',
  asOf: '2026-11',
  pays: 'piece',
  currencies: ['USD'],
  mark: '.',
  pages: [
    { id: 'work', kind: 'task', path: '/work/{task}' },
    { id: 'blind', kind: 'task', path: '/blind' },
    { id: 'list', kind: 'search', path: '/list' },
  ],
  readings: [
    {
      id: 'work',
      says: 'working',
      in: 'page',
      on: ['work'],
      fields: { task: { url: 'task' }, title: 'h1', pay: '.pay' },
    },
    { id: 'blind', says: 'working', in: 'page', on: ['blind'], fields: { task: { css: 'b', attr: 'id' } } },
    { id: 'list', says: 'listed', in: 'page', on: ['list'], each: '.job', fields: { job: { attr: 'id' } } },
    {
      id: 'send',
      says: 'submitted',
      in: 'submit',
      on: ['work'],
      css: '.answer',
      fields: { task: { url: 'task' } },
    },
    {
      id: 'skip',
      says: 'returned',
      in: 'click',
      on: ['work'],
      css: '.skip',
      fields: { task: { url: 'task' } },
    },
    { id: 'note', says: 'tentative', in: 'message', on: ['work'], has: ['answer'], fields: { task: 'id' } },
    {
      id: 'taken',
      says: 'accepted',
      in: 'response',
      method: 'POST',
      host: 'api.acme.test',
      path: '/take/{task}',
      fields: { task: { url: 'task' } },
    },
  ],
};

export type Page = Window & typeof globalThis;
export type Told = { [N in keyof FromPage]: readonly [N, FromPage[N]['carries']] }[keyof FromPage];

export interface Stage {
  readonly page: Page;
  readonly told: Told[];
  readonly reports: () => PageReport[];
  readonly end: () => void;
}

/** happy-dom knows no idle moments. */
const idle = (page: MadeWindow): unknown =>
  Object.assign(page, { requestIdleCallback: (work: () => void) => page.setTimeout(work, 0) });

export function pageAt(path: string, body = ''): Page {
  const page = new MadeWindow({ url: `https://acme.test${path}` });
  idle(page);
  page.document.body.innerHTML = body;
  return page as unknown as Page;
}

export function watched(page: Page): Stage {
  const told: Told[] = [];
  const ends = new AbortController();
  setMaxListeners(0, ends.signal);
  const life = { signal: ends.signal, end: () => ends.abort() };
  const note = (is: keyof FromPage, carries: unknown): void => void told.push([is, carries] as never);
  const tell = Object.assign(note, { parting: (carries: PageReport) => note('report', carries) });
  const ears = { events: hearEvents, copies: hearCopies(page, life.signal) };
  watch({ page, definition: ACME, tell, life, ears });
  const reports = () => told.flatMap(([is, carries]) => (is === 'report' ? [carries] : []));
  return { page, told, reports, end: life.end };
}

/** As if a person had done it. */
export function byHand<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
