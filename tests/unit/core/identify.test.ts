// Knows that a statement seen again is the same fact, and that a change, also a change back, is another.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TaskFact } from '../../../lib/core/fact';
import { home, homes } from '../../../lib/core/home';
import { hash, identify, type Unidentified } from '../../../lib/core/identify';
import { mergeFacts } from '../../../lib/core/merge';
import { saying, unpaid } from './say';

type Loose = Unidentified<TaskFact>;
const loose = (kind: TaskFact['kind'], at: number, own: object = {}): Loose => {
  const { id: _, ...fact } = { ...saying('p', 'T')(kind, at), ...own };
  return fact as Loose;
};
/** The ids of facts that become known one after the other. */
const ids = (...facts: Loose[]): string[] => {
  const known: TaskFact[] = [];
  return facts.map(fact => {
    const found = identify(fact, known) as TaskFact;
    known.splice(0, known.length, ...mergeFacts([...known, found]));
    return found.id;
  });
};

test('seen again, on another page and at another time, it is the same', () => {
  const [a, b, c] = ids(
    loose('approved', 1),
    loose('approved', 9, { seen: 9, source: 'response' }),
    loose('approved', 5, { device: 'other' }),
  );
  expect(b).toBe(a);
  expect(c).toBe(a);
});

test('approved, rejected, approved are three', () => {
  expect(new Set(ids(loose('approved', 1), loose('rejected', 2), loose('approved', 3))).size).toBe(3);
});

test('the newest of a decision seen again adds nothing, also after changes', () => {
  const all = ids(loose('approved', 1), loose('rejected', 2), loose('approved', 3), loose('approved', 4));
  expect(all[3]).toBe(all[2]);
});

test('ends and decisions do not disturb each other', () => {
  const all = ids(loose('submitted', 1), loose('approved', 2), loose('submitted', 3), loose('approved', 4));
  expect([all[2], all[3]]).toEqual([all[0], all[1]]);
});

test('handed in, asked for again, handed in again, asked for again are four; each seen again is itself', () => {
  const course = [
    loose('submitted', 1),
    loose('reworkAsked', 2),
    loose('submitted', 3),
    loose('reworkAsked', 4),
  ];
  const all = ids(...course, loose('submitted', 3), loose('reworkAsked', 5));
  expect(new Set(all.slice(0, 4)).size).toBe(4);
  expect([all[4], all[5]]).toEqual([all[2], all[3]]);
});

test('totals count per currency', () => {
  const usd = (micros: number) => loose('bonus', 1, { total: { micros, currency: 'USD' } });
  const gbp = loose('bonus', 2, { total: { micros: 5, currency: 'GBP' } });
  const all = ids(usd(1), gbp, usd(1), usd(2), usd(1));
  expect(all[2]).toBe(all[0]);
  expect(new Set(all).size).toBe(4);
});

test('what is said counts, not the order of its names nor what is undefined', () => {
  const [a, b] = ids(
    loose('offered', 1, { title: 't', requester: 'r', job: undefined }),
    loose('offered', 2, { requester: 'r', title: 't' }),
  );
  expect(b).toBe(a);
});

test('two devices that see the same course give the same ids', () => {
  const kind = fc.constantFrom('approved', 'rejected', 'submitted', 'returned', 'reworkAsked');
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 8 }), kinds => {
      const seenBy = (device: string) =>
        ids(...kinds.map((each, i) => loose(each as TaskFact['kind'], i, { device })));
      expect(seenBy('a')).toEqual(seenBy('b'));
    }),
  );
});

test('an import first or a page first: one id', () => {
  const imported = loose('submitted', 1, { source: 'import', act: 'csv' });
  expect(ids(imported, loose('submitted', 2))[1]).toBe(ids(imported)[0]);
});

test('a hash tells a hundred thousand statements apart', () => {
  const seen = new Set(Array.from({ length: 100_000 }, (_, i) => hash(`{"title":"Study ${i}"}`)));
  expect(seen.size).toBe(100_000);
});

describe('the home of a fact', () => {
  const act = saying('p', 'T');
  test('is its task, its day, its act, its requester, or its platform', () => {
    expect(home(act('approved', 1))).toBe('t|p:T');
    expect(home(unpaid('p', Date.UTC(2026, 2, 2, 23, 59), 0))).toBe('o|p|2026-03-02');
    const common = { at: 1, seen: 1, source: 'worker', device: 'd', platform: 'p', id: '1' } as const;
    expect(home({ ...common, kind: 'undone', undoes: 'x' })).toBe('a|x');
    expect(home({ ...common, kind: 'reviewed', requester: 'R' })).toBe('r|p|R');
    expect(home({ ...common, kind: 'terms', model: 'piece' })).toBe('p|p');
  });
  test('is two for keys that are the same', () => {
    expect(homes(act('same', 1, { other: 'U' }))).toEqual(['t|p:T', 't|p:U']);
    expect(homes(act('approved', 1))).toEqual(['t|p:T']);
  });
});
