// Knows that nothing a page or a body contains makes the reader throw or invent pay. Refuses to know what is right for it.
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { readDocument } from '../../../lib/platforms/read/document';
import { readResponse } from '../../../lib/platforms/read/response';
import { bodyCases, pageCases } from '../../fuzz/cases';
import { tryBody, tryPage } from '../../fuzz/trial';
import { definitionOf, documentOf, headerOf } from './fixture';
import { FIXTURES } from './fixture-list';

const bodies = FIXTURES.filter(file => file.endsWith('.json'));
const pages = FIXTURES.filter(file => file.endsWith('.html'));

/** 2,000 each time; `npm run fuzz` does 110,100 with a real browser's parser. */
const BODIES = 1600;
const PAGES = 400;
/** A window keeps what it parsed: after so many pages the next one is new. */
const FRESH = 200;
const seeds = fc.nat(2 ** 31);

test('a mutated body never throws, and pays only what is written in it', () => {
  const cases = bodyCases();
  fc.assert(
    fc.property(fc.constantFrom(...cases), seeds, (of, seed) => {
      expect(tryBody(of, { seed })).toBeUndefined();
    }),
    { numRuns: BODIES },
  );
}, 60_000);

test('a mutated page never throws, and pays only what is written in it', () => {
  let window = new Window();
  let parsed = 0;
  const parse = (html: string): Document | undefined => {
    // happy-dom shows a template's content as if it were text, which no browser does.
    if (/<template/i.test(html)) return undefined;
    if (parsed++ % FRESH === 0) window = new Window();
    try {
      return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    } catch {
      // Some broken tags are too much for happy-dom's own parser; every browser's takes them.
      return undefined;
    }
  };
  fc.assert(
    fc.property(fc.constantFrom(...pageCases()), seeds, (of, seed) => {
      expect(tryPage(of, { seed }, parse)).toBeUndefined();
    }),
    { numRuns: PAGES },
  );
}, 60_000);

test.each([
  ['$371.25', 371_250_000],
  ['$<b>371.25</b>', 371_250_000],
  ['<b>$</b>371<!-- -->.25', 371_250_000],
  ['<i>Pay</i> $371.25', undefined],
  ['$1<sup>50</sup>', undefined],
  ['$37<b>1.25</b>', undefined],
  ['$1 <b>250</b>', undefined],
  ['$371.25<b>6h 45 min</b>', undefined],
  ['$3\u202e71.25', undefined],
  ['\u202e$05.17', undefined],
  ['$37\u200b1.25', undefined],
  ['$37&shy;1.25', undefined],
  ['$37\ud8001.25', undefined],
])('an amount that is not what the worker sees is unread: %s', (html, micros) => {
  const definition = definitionOf(pages.find(f => f.includes('/dataannotation/'))!);
  const url = 'https://app.dataannotation.tech/workers/payments';
  const row = `<table><tr><td data-testid="cell-title">Entry</td><td data-testid="cell-amount">${html}</td></tr></table>`;
  const [sighting] = readDocument(definition, documentOf(row, url), url);
  expect(sighting?.pay?.micros).toBe(micros);
  expect(sighting?.unread?.includes('pay') ?? false).toBe(micros === undefined);
});

test('a body of five megabytes, or one nested past the stack, says nothing', () => {
  const file = bodies.find(f => f.endsWith('prolific/studies.json'))!;
  const { url, method, status } = headerOf(file);
  const read = (body: string) => readResponse(definitionOf(file), { url, method, status, body });
  expect(read(`{"results":[${'{"id":"a"},'.repeat(600_000)}{}]}`)).toEqual([]);
  expect(read('{"results":['.repeat(100_000))).toEqual([]);
  expect(read(`{"results":[${'{"id":"a"},'.repeat(10_000)}{}]}`)).toHaveLength(500);
});

test('an address that is none, and one bad selector, disable only themselves', () => {
  const definition = definitionOf(pages.find(f => f.includes('/mturk/'))!);
  const document = documentOf('<h1>x</h1>', 'https://worker.mturk.com/');
  expect(readDocument(definition, document, 'not an address')).toEqual([]);
  const bad = { ...definition.readings[0]!, in: 'page', each: '[[', on: undefined, id: 'bad' } as never;
  const good = { id: 'good', says: 'working', in: 'page', fields: { title: 'h1', pay: '[[' } } as const;
  const both = { ...definition, readings: [bad, good] };
  expect(readDocument(both, document, 'https://worker.mturk.com/x')).toEqual([
    { platform: 'mturk', reading: 'good', says: 'working', source: 'page', title: 'x', unread: ['pay'] },
  ]);
});
