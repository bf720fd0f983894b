// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { candidates, lasting } from '../../../lib/page/picker/candidates';
import { isHuman } from '../../../lib/page/picker/human';
import { live, missing } from '../../../lib/page/picker/live';
import { otherDigits, skeletonOf } from '../../../lib/page/picker/skeleton';
import type { ForPage } from '../../../lib/platforms/for-page';
import { aroundAmounts } from '../../../lib/platforms/taught/amount';

const SITE: ForPage = { id: 'unknown', currencies: [], pages: [], readings: [] };
const put = (html: string): void => {
  document.body.innerHTML = html;
};
const at = (css: string): Element => document.querySelector(css)!;
beforeEach(() => put(''));

describe('names that people gave', () => {
  test.each(['reward', 'task-title', 'payAmount', 'auftrag_lohn', 'project-card'])('%s is one', name =>
    expect(isHuman(name)).toBe(true),
  );
  test.each([
    'css-1x9fq2',
    'a8d3',
    'sc-bdVaJa',
    'ember1234',
    'flex',
    'mt-4',
    'text-lg',
    'x',
    ':r1:',
    'bcdfgh',
  ])('%s is none', name => expect(isHuman(name)).toBe(false));
});

describe('candidates', () => {
  test('an id and a test id before classes, classes before structure; hashed names are not used', () => {
    put(
      '<main><p class="x1y2z3 reward" id="pay" data-testid="task-reward">1</p><p class="reward">2</p></main>',
    );
    const all = candidates(at('#pay'));
    expect(lasting(all)?.css).toBe('#pay');
    expect(all.map(({ css }) => css)).toContain('[data-testid="task-reward"]');
    expect(all.some(({ css }) => css.includes('x1y2z3'))).toBe(false);
  });

  test('go from exact to broad, and say how many places each names', () => {
    put('<ul><li class="reward">1</li><li class="reward">2</li><li>3</li></ul>');
    const all = candidates(at('li'));
    const counts = all.map(({ matches }) => matches);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(all).toContainEqual(expect.objectContaining({ css: '.reward', matches: 2 }));
    expect(all).toContainEqual(expect.objectContaining({ css: 'li', matches: 3 }));
  });

  test('each names the element, also where a name holds quotes', () => {
    put(`<div data-kind="it's"><b data-role="pay">1</b></div>`);
    for (const { css } of candidates(at('b'))) expect([...document.querySelectorAll(css)]).toContain(at('b'));
  });
});

describe('what is read live', () => {
  test('an amount with a comma says its currency and its mark', () => {
    put('<p class="lohn">0,35 €</p>');
    expect(live('pay', '.lohn', at('p'), SITE, {})).toEqual({
      value: { css: '.lohn' },
      made: { micros: 350_000, currency: 'EUR' },
      mark: ',',
    });
  });

  test('an amount among words is named by the words around it', () => {
    put('<p>Vergütung: 0,35 € pro Aufgabe (2 von 5)</p>');
    const found = live('pay', 'p', at('p'), SITE, {});
    expect(found?.made).toEqual({ micros: 350_000, currency: 'EUR' });
    expect(found?.value.like).toBe('Vergütung: {} pro Aufgabe (* von *)');
  });

  test('nothing is guessed: which dollar, and whether a point groups, must be said', () => {
    put('<p>$1.234</p>');
    expect(live('pay', 'p', at('p'), SITE, { currency: 'USD' })).toBeUndefined();
    expect(missing('p', at('p'), SITE, { currency: 'USD' })).toBe('mark');
    put('<p>$1.20</p>');
    expect(live('pay', 'p', at('p'), SITE, {})).toBeUndefined();
    expect(missing('p', at('p'), SITE, {})).toBe('currency');
    expect(live('pay', 'p', at('p'), SITE, { currency: 'USD' })?.made).toEqual({
      micros: 1_200_000,
      currency: 'USD',
    });
    put('<p>soon</p>');
    expect(missing('p', at('p'), SITE, { currency: 'USD' })).toBeUndefined();
  });

  test('a place that would read another element’s value is not taken', () => {
    put('<b>first</b><b>second</b>');
    const second = document.querySelectorAll('b')[1]!;
    expect(live('title', 'b', second, SITE, {})).toBeUndefined();
    expect(live('title', 'b + b', second, SITE, {})?.made).toBe('second');
  });
});

test('patterns around an amount hold no other number', () => {
  expect(aroundAmounts('Task 12 pays $0.10 each')).toContain('Task * pays {} each');
  expect(aroundAmounts('no amount')).toEqual([]);
});

test('a skeleton holds what is read and nothing that was written', () => {
  put(
    '<div id="top" data-user="w17"><p>Dear Amina, a secret.</p><p class="lohn" title="x">0,35 €</p><p>after</p></div><aside>mail@x</aside>',
  );
  const html = skeletonOf(document, [{ element: at('.lohn'), text: otherDigits('0,35 €') }]);
  expect(html).toBe('<body><div id="top" data-user="w17"><p></p><p class="lohn">0,11 €</p></div></body>');
});
