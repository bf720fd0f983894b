import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING, SORTS, type Wanted } from '../../../components/ledger/wanted';
import { parseAddress } from '../../../entrypoints/ledger/address';
import { parseWanted, writeWanted } from '../../../entrypoints/ledger/search/address';
import { finder, inOrder } from '../../../entrypoints/ledger/search/hit';
import { choicesOf } from '../../../entrypoints/ledger/search/requester-choices';
import { entryOf } from '../../../lib/core/entry';
import { STATUSES } from '../../../lib/core/fact-words';
import { folded } from '../../../lib/core/folded';
import type { TaskRow } from '../../../lib/core/row';
import type { Settings } from '../../../lib/core/setting';
import { packed, unpacked } from '../../../lib/store/entries/block';
import { SETTINGS } from '../store/ledger';
import { taskRow } from './task-row';

const day = fc.constantFrom(undefined, '2026-11-01', '2026-02-28');
const wanted: fc.Arbitrary<Wanted> = fc.record({
  words: fc.string({ maxLength: 30 }),
  platform: fc.constantFrom(undefined, 'prolific', 'a&b=c?d#e'),
  requester: fc.constantFrom(undefined, 'prolific:r 1', 'mturk:a:b&c#d'),
  status: fc.constantFrom(undefined, ...STATUSES),
  from: day,
  to: day,
  sort: fc.constantFrom(...SORTS),
  at: day,
});

test('what is wanted comes back from the address as it was, beside an open task', () => {
  fc.assert(
    fc.property(wanted, fc.string({ minLength: 1, maxLength: 20 }), (asked, key) => {
      const { section, rest, query } = parseAddress(`#tasks/${encodeURIComponent(key)}${writeWanted(asked)}`);
      expect({ section, rest }).toEqual({ section: 'tasks', rest: key });
      expect(parseWanted(query)).toEqual(asked);
    }),
  );
});

test('nothing wanted is no address, and nonsense in it is left out', () => {
  expect(writeWanted(EVERYTHING)).toBe('');
  expect(parseWanted('requester=nobody&status=great&from=yesterday&to=2026-13-45&sort=luck&x=1')).toEqual({
    ...EVERYTHING,
    platform: undefined,
    requester: undefined,
    status: undefined,
    from: undefined,
    to: undefined,
    at: undefined,
  });
});

const titled = (title: string, more: Partial<TaskRow> = {}) => taskRow({ key: `p:${title}`, title, ...more });
const isFound = (row: TaskRow, wanted: Wanted, zone: string): boolean =>
  finder(wanted, zone)(packed(0, [entryOf(row)])).length === 1;
const finds = (words: string, row: TaskRow): boolean => isFound(row, { ...EVERYTHING, words }, 'UTC');

test('every word must be there, in title or requester, whatever its case and accents', () => {
  const row = titled('Étude sur le thé', { requesterName: 'Tea Lab', requester: 'R77' });
  expect(finds('etude LAB', row)).toBe(true);
  expect(finds('thé r77', row)).toBe(true);
  expect(finds('étude coffee', row)).toBe(false);
  expect(finds('   ', row)).toBe(true);
  expect(finds('undefined', taskRow({ title: undefined, requesterName: undefined }))).toBe(false);
});

const paid = (title: string, micros: number | undefined, currency = 'USD') =>
  titled(title, { pay: micros === undefined ? undefined : { micros, currency } });
const order = (rows: readonly TaskRow[], display?: string, more: Partial<Settings> = {}) => {
  const by: Wanted = { ...EVERYTHING, sort: 'pay' };
  const block = packed(0, rows.map(entryOf));
  const hits = rows.map((_, place) => ({ block, place }));
  return inOrder(hits, by, { ...SETTINGS, display, ...more }).map(hit => block.keys[hit.place]);
};

test('currencies are not compared: each is a group, the displayed one first, unknown pay last', () => {
  const rows = [
    paid('?', undefined),
    paid('u1', 1),
    paid('g5', 5, 'GBP'),
    paid('u9', 9),
    paid('g2', 2, 'GBP'),
  ];
  expect(order(rows)).toEqual(['p:g5', 'p:g2', 'p:u9', 'p:u1', 'p:?']);
  expect(order(rows, 'USD')).toEqual(['p:u9', 'p:u1', 'p:g5', 'p:g2', 'p:?']);
});

test('with the worker’s own rate they are one list', () => {
  const rates = [{ from: 'GBP', to: 'USD', rate: 2, day: '2026-01-01' }];
  const rows = [paid('u3', 3), paid('g2', 2, 'GBP'), paid('u5', 5)];
  expect(order(rows, 'USD', { rates })).toEqual(['p:u5', 'p:g2', 'p:u3']);
});

test('platform, status and local days: both ends of the period are in it', () => {
  const row = taskRow({ key: 'prolific:a', status: 'paid', time: Date.UTC(2026, 10, 20, 23, 30) });
  const finds = (more: Partial<Wanted>) => isFound(row, { ...EVERYTHING, ...more }, 'Europe/Paris');
  expect(finds({ platform: 'prolific', status: 'paid' })).toBe(true);
  expect(finds({ platform: 'pro' })).toBe(false);
  expect(finds({ status: 'approved' })).toBe(false);
  // Half past midnight in Paris.
  expect(finds({ from: '2026-11-21', to: '2026-11-21' })).toBe(true);
  expect(finds({ to: '2026-11-20' })).toBe(false);
});

const word = fc.constantFrom('tea', 'te', 'a', 'lab', 'ea', 'é', 'İ', '\n', '  ');
const text = fc.array(word, { maxLength: 4 }).map(words => words.join(' '));
const row = fc.record({ title: text, requester: text, time: fc.integer({ min: 0, max: 3 }) });

test('among many it finds what each alone would be found by, whatever stands in them', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), text, (some, words) => {
      const entries = some.map((each, i) => entryOf(taskRow({ ...each, key: `p:${i}` })));
      const block = packed(0, entries);
      const found = finder({ ...EVERYTHING, words }, 'UTC')(block).map(place => block.keys[place]);
      const asked = folded(words).split(/\s+/).filter(Boolean);
      const all = unpacked(block).filter(({ text }) => asked.every(each => text.includes(each)));
      expect(found).toEqual(all.map(({ key }) => key));
      expect(new Set(unpacked(block))).toEqual(new Set(entries));
    }),
    { numRuns: 400 },
  );
});

test('tasks of the wanted requester are found by their keys, not by words that others use too', () => {
  const rows = [titled('One', { requesterName: 'Tea Lab' }), titled('Tea Lab again')];
  const block = packed(0, rows.map(entryOf));
  const found = (among: ReadonlySet<string>) =>
    finder(EVERYTHING, 'UTC', among)(block).map(i => block.keys[i]);
  expect(found(new Set(['p:One']))).toEqual(['p:One']);
  expect(found(new Set())).toEqual([]);
});

test('those of the newest tasks can be chosen, and always the one that is', () => {
  const row = (n: number) => ({
    platform: 'p',
    requester: `r${n}`,
    name: `N${n}`,
    first: 0,
    last: n,
    sums: {},
  });
  const rows = Array.from({ length: 300 }, (_, n) => row(n));
  expect(choicesOf(rows, undefined)).toHaveLength(200);
  expect(choicesOf(rows, undefined).map(c => c.id)).not.toContain('p:r3');
  expect(choicesOf(rows, 'p:r3').map(c => c.id)).toContain('p:r3');
  expect(choicesOf([{ ...row(1), name: undefined }], undefined)).toEqual([{ id: 'p:r1', name: 'r1' }]);
});
