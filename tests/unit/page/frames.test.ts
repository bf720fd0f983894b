import { setMaxListeners } from 'node:events';
import { Window as MadeWindow } from 'happy-dom';
import { expect, test, vi } from 'vitest';
import type { PageReport } from '../../../lib/messages';
import { hearEvents } from '../../../lib/page/watch/ears/events';
import { hearFrames } from '../../../lib/page/watch/ears/frames';
import { watch } from '../../../lib/page/watch/watch';
import type { Definition } from '../../../lib/platforms/format';
import { ACME, byHand, type Page, pageAt } from './stage';

const FRAMED: Definition = {
  ...ACME,
  readings: [
    { id: 'work', says: 'working', in: 'page', on: ['work'], fields: { task: { url: 'task' }, title: 'h1' } },
    { id: 'sheet', says: 'working', in: 'page', on: ['work'], frame: '#sheet', fields: { pay: '.pay' } },
    { id: 'rows', says: 'status', in: 'page', on: ['work'], frame: '#sheet', each: '.row', fields: {} },
    { id: 'note', says: 'confirmed', in: 'page', on: ['work'], frame: '#sheet' },
    { id: 'send', says: 'submitted', in: 'click', on: ['work'], frame: '#sheet', css: '.send' },
    { id: 'back', says: 'returned', in: 'click', on: ['work'], css: '.send' },
    { id: 'form', says: 'tentative', in: 'submit', on: ['work'], frame: '#sheet', css: 'form' },
  ],
};
const PAY = '<p class="pay">$1.50</p><form><button class="send">Send</button></form>';

/** A document of the same site, or none where it is another's. */
const put = (page: Page, inner: Document | null): void =>
  void Object.defineProperty(page.document.querySelector('#sheet'), 'contentDocument', {
    get: () => inner,
    configurable: true,
  });
const sheet = (html: string): Document => {
  const { document } = new MadeWindow();
  document.body.innerHTML = html;
  return document as unknown as Document;
};

function stage(inner: Document | null) {
  const page = pageAt('/work/7', '<h1>Fields</h1><iframe id="sheet"></iframe><button class="send"></button>');
  put(page, inner);
  const told: PageReport[] = [];
  const touched = vi.fn();
  const ends = new AbortController();
  setMaxListeners(0, ends.signal);
  const life = { signal: ends.signal, end: () => ends.abort() };
  const note = (is: string, carries: unknown): void => {
    if (is === 'report') told.push(carries as PageReport);
    if (is === 'touched') touched();
  };
  const tell = Object.assign(note, { parting: (carries: PageReport) => void told.push(carries) });
  const ears = { events: hearEvents, frames: hearFrames };
  watch({ page, definition: FRAMED, tell: tell as never, life, ears });
  const last = (reading: string) => told.at(-1)?.sightings.find(one => one.reading === reading);
  return { page, told, last, touched, end: life.end };
}
const press = (on: Document, css: string, kind = 'click'): boolean => {
  const { Event } = on.defaultView as unknown as Page;
  return on.querySelector(css)!.dispatchEvent(byHand(new Event(kind, { bubbles: true })));
};

test('what stands in a frame of the same site is read as part of the work', () => {
  const { last, end } = stage(sheet(`${PAY}<i class="row"></i><i class="row"></i>`));
  expect(last('work')).toMatchObject({ title: 'Fields' });
  expect(last('sheet')).toMatchObject({ pay: { micros: 1_500_000, currency: 'USD' } });
  expect(last('rows')).toBeDefined();
  end();
});

test('a frame of another site says nothing, and the work says what it lacks', () => {
  const { told, last, end } = stage(null);
  expect(told.at(-1)?.sightings.map(({ reading }) => reading)).toEqual(['work', 'sheet']);
  expect(last('sheet')).toMatchObject({ unread: ['pay'] });
  end();
});

test('a frame that refuses to be looked into does no harm', async () => {
  const { page, last, end } = stage(null);
  Object.defineProperty(page.document.querySelector('#sheet'), 'contentDocument', {
    get: () => {
      throw new Error('SecurityError');
    },
  });
  page.document.querySelector('h1')!.textContent = 'Streets';
  await vi.waitFor(() => expect(last('work')?.title).toBe('Streets'), 2000);
  expect(last('sheet')).toMatchObject({ unread: ['pay'] });
  end();
});

test('its load and its changes are looked at', async () => {
  const { page, last, end } = stage(null);
  const inner = sheet('<p class="pay">soon</p>');
  put(page, inner);
  page.document.querySelector('#sheet')!.dispatchEvent(new page.Event('load'));
  inner.querySelector('.pay')!.textContent = '$2.00';
  await vi.waitFor(() => expect(last('sheet')?.pay?.micros).toBe(2_000_000), 2000);
  await new Promise(resolve => setTimeout(resolve, 600));
  inner.querySelector('.pay')!.textContent = '$3.00';
  await vi.waitFor(() => expect(last('sheet')?.pay?.micros).toBe(3_000_000), 2000);
  end();
});

test('a press in it is heard once, as the frame’s and not as the page’s', () => {
  const inner = sheet(PAY);
  const { page, told, last, touched, end } = stage(inner);
  page.document.querySelector('#sheet')!.dispatchEvent(new page.Event('load'));
  const before = told.length;
  press(inner, '.send');
  expect(told).toHaveLength(before + 1);
  expect(last('send')).toBeDefined();
  expect(last('back')).toBeUndefined();
  expect(touched).toHaveBeenCalledTimes(1);
  press(inner, 'form', 'submit');
  expect(last('form')).toBeDefined();
  press(page.document, '.send');
  expect(last('back')).toBeDefined();
  expect(last('send')).toBeUndefined();
  end();
  press(inner, '.send');
  expect(last('back')).toBeDefined();
});
