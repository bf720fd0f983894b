import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedOf, type Offer } from '../../../../lib/ratings/expect/expect';
import { historyOf } from '../../../../lib/ratings/expect/history';
import type { Past } from '../../../../lib/ratings/expect/past';
import { mediansWithout, quantile } from '../../../../lib/ratings/expect/quantile';

const MINUTE = 60_000;
const usd = (micros: number) => ({ micros, currency: 'USD' });
const offer = (more: Partial<Offer> = {}): Offer => ({
  title: 'Faces in a crowd',
  requester: 'r1',
  pay: usd(2_000_000),
  estimated: 10 * MINUTE,
  ...more,
});
const past = (worked: number, more: Partial<Past> = {}): Past => ({
  title: 'Another study',
  requester: 'r9',
  pay: usd(1_000_000),
  estimated: 10 * MINUTE,
  worked: worked * MINUTE,
  time: 5,
  ...more,
});
const say = (pasts: readonly Past[], of = offer()) => expectedOf(of, historyOf(pasts));
const times = (n: number, one: (i: number) => Past): Past[] => Array.from({ length: n }, (_, i) => one(i));

describe('what is said of an offer', () => {
  test('without any task of one’s own: the listing’s word, called that, with no range', () => {
    expect(say([])).toEqual({
      hourly: usd(12_000_000),
      range: undefined,
      from: 'listing',
      tasks: 0,
      newest: undefined,
    });
  });

  test('without pay, or without estimate and history: nothing', () => {
    expect(say([], offer({ pay: undefined }))).toBeUndefined();
    expect(say([], offer({ estimated: undefined }))).toBeUndefined();
    const two = times(2, () => past(4, { title: 'Faces in a crowd' }));
    expect(say(two, offer({ estimated: undefined, requester: undefined }))).toBeUndefined();
  });

  test('how far the platform’s estimates are usually off, drawn toward the estimate by five tasks', () => {
    const said = say(times(15, () => past(20)));
    // 15 tasks took twice their estimate: (15 × 20 + 5 × 10) ÷ 20 = 17.5 minutes.
    expect(said).toMatchObject({
      hourly: usd(Math.round((2_000_000 * 60) / 17.5)),
      from: 'platform',
      tasks: 15,
    });
  });

  test('the requester’s own tasks outweigh the platform’s, and the title’s those', () => {
    const platform = times(15, () => past(10));
    const requester = times(5, () => past(20, { requester: 'r1' }));
    const title = times(5, () => past(40, { requester: 'r1', title: 'faces  in a Crowd' }));
    const [a, b, c] = [platform, [...platform, ...requester], [...platform, ...requester, ...title]].map(
      p => say(p)!,
    );
    expect([a!.from, b!.from, c!.from]).toEqual(['platform', 'requester', 'title']);
    expect(a!.hourly.micros).toBeGreaterThan(b!.hourly.micros);
    expect(b!.hourly.micros).toBeGreaterThan(c!.hourly.micros);
    expect(c).toMatchObject({ tasks: 5, newest: 5 });
  });

  test('one task of the title moves the figure and does not give it its name', () => {
    const platform = times(15, () => past(10));
    const said = say([...platform, past(40, { title: 'Faces in a crowd' })])!;
    expect(said.from).toBe('platform');
    expect(said.hourly.micros).toBeLessThan(say(platform)!.hourly.micros);
  });

  test('without an estimate: three tasks of the title, or of the requester by what they paid', () => {
    const none = offer({ estimated: undefined });
    const title = times(3, () => past(5, { title: 'Faces in a crowd', estimated: undefined }));
    expect(say(title, none)).toMatchObject({ hourly: usd(24_000_000), from: 'title', tasks: 3 });
    const requester = times(3, () => past(5, { requester: 'r1', estimated: undefined }));
    expect(say(requester, none)).toMatchObject({ hourly: usd(12_000_000), from: 'requester' });
    const pounds = times(3, () => past(5, { requester: 'r1', pay: { micros: 1_000_000, currency: 'GBP' } }));
    expect(say(pounds, none)).toBeUndefined();
  });

  test('a listed rate is an hour of it, and earlier tasks of the title tell what an hour of it came to', () => {
    const rate = offer({ pay: undefined, rate: usd(20_000_000), estimated: undefined });
    expect(say([], rate)).toMatchObject({ hourly: usd(20_000_000), from: 'listing' });
    const title = times(10, () => past(12, { title: 'Faces in a crowd', pay: usd(2_000_000) }));
    expect(say(title, rate)).toMatchObject({ hourly: usd(12_000_000), from: 'title' });
  });

  test('a rejection lowers what is to be expected of its requester most, of others a little; ten undecided ones do not', () => {
    const done = times(10, () => past(10, { requester: 'r1', approved: true }));
    const rejected = [...done, past(10, { requester: 'r1', approved: false })];
    const other = offer({ requester: 'r2' });
    const fell = 1 - say(rejected)!.hourly.micros / say(done)!.hourly.micros;
    const fellElsewhere = 1 - say(rejected, other)!.hourly.micros / say(done, other)!.hourly.micros;
    expect(fell).toBeGreaterThan(0.05);
    expect(fellElsewhere).toBeGreaterThan(0.01);
    expect(fell).toBeGreaterThan(fellElsewhere);
    expect(say([...done, ...times(10, () => past(10, { requester: 'r1' }))])!.hourly).toEqual(
      say(done)!.hourly,
    );
  });

  test('the first rejection ever does not condemn the platform', () => {
    expect(say([past(10, { approved: false })])!.hourly.micros).toBeGreaterThan(11_000_000);
  });
});

describe('for any history', () => {
  const any = fc.record({
    title: fc.constantFrom('Faces in a crowd', 'Another study'),
    requester: fc.constantFrom('r1', 'r2'),
    pay: fc.record({
      micros: fc.integer({ min: 0, max: 3_000_000 }),
      currency: fc.constantFrom('USD', 'GBP'),
    }),
    estimated: fc.option(fc.integer({ min: 0, max: 20 * MINUTE }), { nil: undefined }),
    worked: fc.integer({ min: 1, max: 90 * MINUTE }),
    time: fc.integer({ min: 0, max: 9 }),
    approved: fc.constantFrom(true, false, undefined),
  });
  const anyOffer = fc.record({
    title: fc.constantFrom('Faces in a crowd', undefined),
    requester: fc.constantFrom('r1', undefined),
    pay: fc.constantFrom(usd(2_000_000), usd(0), undefined),
    rate: fc.constantFrom(usd(9_000_000), undefined),
    estimated: fc.option(fc.integer({ min: 0, max: 20 * MINUTE }), { nil: undefined }),
  });

  test('the order of the tasks does not matter, and what is said is finite, whole and not below nothing', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), anyOffer, (pasts, of) => {
        const said = say(pasts, of);
        expect(say(pasts.toReversed(), of)).toEqual(said);
        if (!said) return;
        for (const micros of [said.hourly.micros, ...Object.values(said.range ?? {})]) {
          expect(Number.isSafeInteger(micros)).toBe(true);
          expect(micros).toBeGreaterThanOrEqual(0);
        }
        if (said.range) expect(said.range.low).toBeLessThanOrEqual(said.range.high);
        expect(said.from === 'listing').toBe(said.tasks === 0);
      }),
    );
  });

  test('one more rejection never raises it', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), fc.nat(), (pasts, which) => {
        const decided = pasts.map((each, i) =>
          i === which % (pasts.length || 1) ? { ...each, approved: true } : each,
        );
        const worse = pasts.map((each, i) =>
          i === which % (pasts.length || 1) ? { ...each, approved: false } : each,
        );
        const [better, lower] = [say(decided), say(worse)];
        expect(lower?.hourly.micros ?? 0).toBeLessThanOrEqual(better?.hourly.micros ?? 0);
      }),
    );
  });
});

test('the medians of all the others are those of the others', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 12 }), values => {
      const sorted = values.toSorted((a, b) => a - b);
      expect(mediansWithout(sorted)).toEqual(sorted.map((_, i) => quantile(sorted.toSpliced(i, 1), 0.5)));
    }),
  );
});
