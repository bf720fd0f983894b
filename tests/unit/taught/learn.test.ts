// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import type { Definition } from '../../../lib/platforms/format';
import { readDocument } from '../../../lib/platforms/read/document';
import { readEvent } from '../../../lib/platforms/read/event';
import { checkDefinition } from '../../../lib/platforms/schema';
import { type Learned, learn } from '../../../lib/platforms/taught/learn';
import type { Lesson } from '../../../lib/platforms/taught/lesson';
import { overlay } from '../../../lib/platforms/taught/overlay';
import { inventedPath, patternOf, segmentsOf } from '../../../lib/platforms/taught/path';

const HOST = 'acker.example.test';
const AT = Date.UTC(2026, 10, 22);
const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const lesson = (path: string, more: Partial<Lesson> = {}): Lesson => ({
  role: 'task',
  segments: segmentsOf(path),
  picks: {},
  ...more,
});
const taught = (lessons: readonly Lesson[], more: Partial<Learned> = {}) =>
  learn({ id: 'acker', name: 'Acker', host: HOST, lessons, at: AT, ...more });
const whole = (lessons: readonly Lesson[], more: Partial<Learned> = {}): Definition => {
  const made = overlay(taught(lessons, more), more.builtIn);
  expect(checkDefinition(made)).toEqual({ definition: made });
  return made;
};
const WORK = lesson('/auftrag/4711', {
  picks: { pay: { css: '.geld', like: 'Lohn: {}' }, title: { css: 'h1' }, submit: '#ab', back: '#zu' },
  currency: 'EUR',
  mark: ',',
});
const HTML =
  '<h1>Felder</h1><p class="geld">Lohn: 0,35 €</p><button id="ab">a</button><button id="zu">z</button>';

describe('the part of an address that changes', () => {
  test.each([
    ['/auftrag/4711', '/auftrag/{job}'],
    ['/tasks/3f2504e0-4f89-11d3-9a0c-0305e82c3301/run', '/tasks/{job}/run'],
    ['/w/deadbeef01/p/12', '/w/{job}/p/{part2}'],
    ['/studio', '/studio'],
    ['/a{b}/x', '/{job}/x'],
    ['/', undefined],
  ])('%s → %s', (path, pattern) => {
    expect(patternOf(segmentsOf(path), 'job')).toBe(pattern);
  });

  test('an invented address says nothing of the worker’s own', () => {
    expect(inventedPath('/auftrag/{job}/x/*')).toBe('/auftrag/1/x/');
  });
});

test('what was pointed at is read: pay, title, and which work it is', () => {
  const seen = readDocument(whole([WORK]), page(HTML), `https://${HOST}/auftrag/12`);
  expect(seen[0]).toMatchObject({
    says: 'working',
    nameless: true,
    job: '12',
    title: 'Felder',
    pay: { micros: 350_000, currency: 'EUR' },
  });
});

test('a press hands in once another page follows; a press gives back at once', () => {
  const document = page(HTML);
  const said = (css: string) =>
    readEvent(
      whole([WORK]),
      { type: 'click', target: document.querySelector(css)! },
      document,
      `https://${HOST}/auftrag/12`,
    ).map(({ says, job }) => [says, job]);
  expect(said('#ab')).toEqual([['tentative', '12']]);
  expect(said('#zu')).toEqual([['returned', '12']]);
  const next = readDocument(whole([WORK]), page(''), `https://${HOST}/liste`);
  expect(next.map(({ says }) => says)).toEqual(['confirmed']);
});

test('where all work has one address, the press itself counts', () => {
  const one = whole([{ ...WORK, segments: segmentsOf('/studio') }]);
  expect(one.readings.find(({ id }) => id === 'my-submit')?.says).toBe('submitted');
});

test('a whole site is presence; a page with a password is not, and other pages of a part are nothing', () => {
  const all = whole([lesson('/', { segments: [] })]);
  expect(all).toMatchObject({ presence: true, hosts: [HOST] });
  const at = (html: string) => readDocument(all, page(html), `https://${HOST}/x`).map(({ says }) => says);
  expect(at('')).toEqual(['working']);
  expect(at('<input type="password">')).toEqual([]);
  const part = whole([lesson('/studio')]);
  expect(readDocument(part, page(''), `https://${HOST}/news`)).toEqual([]);
});

test('the most exact address comes first, and list and work live side by side', () => {
  const made = whole([WORK, lesson('/auftrag/neu', { role: 'search' })]);
  expect(made.pages.map(({ id, path }) => [id, path])).toEqual([
    ['my-list', '/auftrag/neu'],
    ['my-work', '/auftrag/{job}'],
  ]);
});

test('teaching the same page again replaces what it said; another page is kept beside it', () => {
  const before = taught([WORK]);
  const again = taught([{ ...WORK, picks: { pay: { css: '#neu' } } }], { before });
  expect(again.readings.find(({ id }) => id === 'my-work')?.fields).toMatchObject({ pay: { css: '#neu' } });
  expect(again.readings.map(({ id }) => id)).not.toContain('my-submit');
  const two = taught([lesson('/umfrage/77', { picks: { title: { css: 'h2' } } })], { before });
  expect(two.pages.filter(({ kind }) => kind === 'task').map(({ id }) => id)).toEqual([
    'my-work',
    'my-work-2',
  ]);
});

describe('on a built-in platform', () => {
  const { microworkers, sama } = DEFINITIONS;

  test('a known page of work is mended, and keeps its own reading of which work it is', () => {
    const mended = { ...WORK, known: 'work', picks: { pay: { css: '.neu' } } };
    const made = taught([mended], {
      id: 'microworkers',
      host: 'ttv.microworkers.com',
      builtIn: microworkers,
    });
    expect(made).toMatchObject({
      hosts: [],
      pages: [],
      readings: [],
      mends: { work: { pay: [{ css: '.neu' }] } },
    });
    const newer = { ...mended, picks: { pay: { css: '.neuer' } } };
    const twice = taught([newer], {
      id: 'microworkers',
      host: 'ttv.microworkers.com',
      builtIn: microworkers,
      before: made,
    });
    expect(twice.mends).toEqual({ work: { pay: [{ css: '.neuer' }, { css: '.neu' }] } });
  });

  test('a page whose work is read from its address is read besides, under the same name', () => {
    const builtIn: Definition = {
      ...microworkers!,
      readings: [{ id: 'w', says: 'working', in: 'url', on: ['work'], fields: { task: { url: 'job' } } }],
    };
    const known = { ...WORK, known: 'work', picks: { title: { css: 'h1' } } };
    const made = whole([known], { id: 'microworkers', host: 'ttv.microworkers.com', builtIn });
    expect(made.pages).toEqual(builtIn.pages);
    const own = made.readings.find(({ id }) => id === 'my-work-work');
    expect(own).toMatchObject({ says: 'working', on: ['work'], fields: { title: { css: 'h1' } } });
    expect(own).not.toHaveProperty('nameless');
  });

  test('I work here: one host, presence, the platform’s own way of paying', () => {
    const here = whole([lesson('/', { segments: [] })], {
      id: 'sama',
      host: 'hub.example.test',
      builtIn: sama,
    });
    expect(here).toMatchObject({ hosts: ['hub.example.test'], presence: true, pays: 'salary' });
  });
});
