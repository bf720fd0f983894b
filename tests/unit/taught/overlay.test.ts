// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import { readDocument } from '../../../lib/platforms/read/document';
import { checkDefinition } from '../../../lib/platforms/schema';
import { overlay } from '../../../lib/platforms/taught/overlay';
import { MINE, type Taught } from '../../../lib/platforms/taught/taught';

const AT = Date.UTC(2026, 10, 22);
const OWN: Taught = {
  id: 'acker',
  name: 'Acker',
  hosts: ['acker.example.test'],
  currencies: ['EUR'],
  mark: ',',
  at: AT,
  pages: [{ id: 'my-work', kind: 'task', path: '/auftrag/{job}' }],
  readings: [
    {
      id: 'my-work',
      says: 'working',
      nameless: true,
      in: 'page',
      on: ['my-work'],
      fields: { job: { url: 'job' }, pay: '.geld' },
    },
  ],
};
const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test('what was taught of an unknown site is a definition like any other', () => {
  const made = overlay(OWN, undefined);
  expect(checkDefinition(made)).toEqual({ definition: made });
  expect(made).toMatchObject({ certainty: 'medium', asOf: '2026-11', pays: 'piece' });
  const [seen] = readDocument(
    made,
    page('<b class="geld">0,35 €</b>'),
    'https://acker.example.test/auftrag/7',
  );
  expect(seen).toMatchObject({ job: '7', pay: { micros: 350_000, currency: 'EUR' } });
});

test('a mended place of a field is tried before the built-in one, which stays', () => {
  const { microworkers } = DEFINITIONS;
  const mends = { work: { pay: [{ css: '.neu' }] } };
  const made = overlay(
    { ...OWN, id: 'microworkers', hosts: [], pages: [], readings: [], mends },
    microworkers,
  );
  expect(checkDefinition(made)).toEqual({ definition: made });
  const at = 'https://ttv.microworkers.com/dotask/run/a1b2c3d4e501_B';
  const read = (html: string) =>
    readDocument(made, page(html), at).find(({ reading }) => reading === 'work')?.pay?.micros;
  expect(read('<b class="neu">$0.40</b>')).toBe(400_000);
  expect(read('<div class="ttv-task-data"><p>You will earn: $0.10</p></div>')).toBe(100_000);
  expect(read('<b class="neu">$0.40</b><div class="ttv-task-data"><p>You will earn: $0.10</p></div>')).toBe(
    400_000,
  );
});

test('a page of work that can now be read is no longer the day’s work', () => {
  const { sama } = DEFINITIONS;
  const here: Taught = { ...OWN, id: 'sama', readings: [], pages: [] };
  expect(overlay(here, sama)).toMatchObject({ presence: true, hosts: OWN.hosts, pays: 'salary' });
  expect(overlay({ ...here, presence: false }, sama).presence).toBeUndefined();
});

test('a response is not taught: no script of the package copies it', () => {
  const response = { id: 'my-api', says: 'status', in: 'response', method: 'GET', path: '/api' } as const;
  expect(overlay({ ...OWN, readings: [response] }, undefined).readings).toEqual([]);
});

test('no built-in id looks like a taught one', () => {
  const ids = Object.values(DEFINITIONS).flatMap(({ pages, readings }) =>
    [...pages, ...readings].map(one => one.id),
  );
  expect(ids.filter(id => id.startsWith(MINE))).toEqual([]);
});
