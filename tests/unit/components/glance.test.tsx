// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Today } from '../../../components/popup/today';
import { draw } from '../../../entrypoints/glance/draw';
import { glanceOf } from '../../../lib/background/glance';
import type { Earnings } from '../../../lib/core/earnings-shape';
import { type Glance, glanceIn, popupAddress } from '../../../lib/glance';
import { roundText } from '../../../lib/words/money';
import { say } from '../../../lib/words/say';
import { earned, earnings, nothing } from './figures';
import { speak } from './speak';

const UNTIL = 1_763_856_000_000;

beforeAll(() => speak());
afterEach(cleanup);

const carried = (today: Earnings, at = UNTIL - 1): Glance | undefined =>
  glanceIn(new URL(popupAddress(glanceOf(today, UNTIL, { roundText, say })), 'x://x').hash, at);

const two = earnings({
  money: [earned('USD', { realHourly: 5_000_000 }), earned('GBP', { realHourly: 2_500_000 })],
});
const unpaid = earnings({ money: [] });

test.each([
  ['one currency', earnings()],
  ['two currencies', two],
  ['time and no money', unpaid],
  ['nothing', nothing],
])('%s: the first glance draws the lines the popup then draws', (_, today) => {
  render(<Today earnings={today} />);
  const [heading, line] = [document.querySelector('.heads h2'), document.querySelector('.big')];
  const card = document.createElement('section');
  draw(carried(today)!, card);
  expect(card.querySelector('.heads h2')!.textContent).toBe(heading!.textContent);
  expect(card.querySelector('.big')!.outerHTML).toBe(line!.outerHTML);
});

test('it holds until its day ends, and not a millisecond longer', () => {
  expect(carried(earnings(), UNTIL - 1)).toBeDefined();
  expect(carried(earnings(), UNTIL)).toBeUndefined();
});

test('what stands in it is text, never markup', () => {
  const card = document.createElement('section');
  draw(
    {
      until: UNTIL,
      heading: '<b>a</b>',
      words: '<i>b</i>',
      amounts: [{ currency: 'USD', micros: 1, text: '<u>1</u>' }],
    },
    card,
  );
  expect(card.querySelectorAll('b, i, u').length).toBe(0);
  expect(card.textContent).toContain('<u>1</u>');
});

test('whatever else the address carries, nothing is drawn and nothing breaks', () => {
  const partOf = fc.record(
    {
      until: fc.oneof(fc.constant(UNTIL), fc.string()),
      heading: fc.oneof(fc.string(), fc.integer()),
      words: fc.oneof(fc.string(), fc.constant(null)),
      amounts: fc.oneof(
        fc.array(
          fc.record({ currency: fc.string(), micros: fc.double(), text: fc.string() }, { requiredKeys: [] }),
        ),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  );
  const whole = (value: unknown): boolean => {
    const { heading, words, amounts } = value as Glance;
    return (
      typeof heading === 'string' &&
      typeof words === 'string' &&
      amounts.every(a => typeof a.text === 'string' && Number.isSafeInteger(a.micros))
    );
  };
  fc.assert(
    fc.property(fc.oneof(partOf, fc.jsonValue()), value => {
      const found = glanceIn(`#${encodeURIComponent(JSON.stringify(value))}`, 0);
      if (found !== undefined) expect(whole(found)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.string(), text => {
      expect(glanceIn(text, 0)).toBeUndefined();
    }),
  );
});
