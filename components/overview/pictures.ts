// Knows what the bars and lines of the overview stand for, and how each is said in a sentence. Refuses to lay them out on the page.
import type { Earned } from '../../lib/core/earnings-shape';
import type { Money } from '../../lib/core/money';
import type { Step } from '../../lib/core/stretches';
import { moneyMark, timeMark } from '../../lib/words/axis';
import { durationText } from '../../lib/words/duration';
import { moneyText, roundText } from '../../lib/words/money';
import { type Key, say } from '../../lib/words/say';
import type { Draw } from '../picture/picture';
import { drawLine } from './draw-line';
import { drawStacks, type Look, type Stack } from './draw-stacks';
import { type EarnedIn, EVERY, stretchMark, stretchName } from './stretch';

interface Drawn {
  readonly draw: Draw;
  readonly description: string;
}

/** Which stretch has the most, and how much. */
function described(
  by: Step,
  rows: readonly EarnedIn[],
  values: readonly number[],
  text: (value: number) => string,
) {
  const [first, last] = [rows[0]?.from ?? '', rows.at(-1)?.from ?? ''];
  const most = Math.max(0, ...values);
  if (most === 0) return say('ovNothing');
  const where = rows[values.indexOf(most)]!.from;
  const name = stretchName[by];
  return say('ovFromTo', name(first), name(last), text(most), name(where));
}

export function timePicture(by: Step, rows: readonly EarnedIn[]): Drawn {
  const all = rows.map(({ earnings }) => earnings.attention);
  const most = Math.max(1, ...all);
  const stacks = rows.map(({ from, earnings: { worked, attention } }): Stack => {
    const unpaid = attention - worked;
    const said = [say('worked'), durationText(worked), say('unpaid'), durationText(unpaid)];
    return {
      name: stretchMark[by](from),
      title: `${stretchName[by](from)}: ${said[0]} ${said[1]}, ${said[2]} ${said[3]}`,
      parts: [
        { look: 'worked', value: worked },
        { look: 'unpaid', value: unpaid },
      ],
    };
  });
  return {
    draw: drawStacks(stacks, {
      mark: value => timeMark(value, most),
      every: EVERY[by],
      unit: most < HOUR ? MINUTE : HOUR,
    }),
    description: described(by, rows, all, durationText),
  };
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
const UNIT = 1_000_000;
const STANDINGS = ['confirmed', 'pending', 'expected'] as const satisfies readonly Key[];

const inCurrency = ({ earnings }: EarnedIn, currency: string): Earned | undefined =>
  earnings.money.find(each => each.currency === currency);

export function moneyPicture(
  by: Step,
  rows: readonly EarnedIn[],
  currency: string,
): Drawn & { readonly looks: readonly Look[] } {
  const text = (micros: number) => roundText({ micros, currency });
  const of = (row: EarnedIn, standing: (typeof STANDINGS)[number]) =>
    inCurrency(row, currency)?.[standing] ?? 0;
  const looks = STANDINGS.filter(standing => rows.some(row => of(row, standing) > 0));
  const stacks = rows.map((row): Stack => {
    const said = looks.filter(look => of(row, look) > 0).map(look => `${say(look)} ${text(of(row, look))}`);
    return {
      name: stretchMark[by](row.from),
      title: `${stretchName[by](row.from)}: ${said.join(', ')}`,
      parts: looks.map(look => ({ look, value: of(row, look) })),
    };
  });
  const sums = stacks.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  return {
    looks,
    draw: drawStacks(stacks, { mark: value => moneyMark(value, currency), every: EVERY[by], unit: UNIT }),
    description: described(by, rows, sums, text),
  };
}

export function ratePicture(
  by: Step,
  rows: readonly EarnedIn[],
  currency: string,
  reference: Money | undefined,
): Drawn {
  const text = (micros: number) => roundText({ micros, currency });
  const points = rows.map(row => {
    const value = inCurrency(row, currency)?.realHourly;
    const name = stretchName[by](row.from);
    return {
      name: stretchMark[by](row.from),
      title: `${name}: ${value === undefined ? say('unknown') : text(value)}`,
      value,
    };
  });
  const compared =
    reference?.currency === currency
      ? { value: reference.micros, text: say('ovCompared', moneyText(reference)) }
      : undefined;
  return {
    draw: drawLine(
      points,
      { mark: value => moneyMark(value, currency), every: EVERY[by], unit: UNIT },
      compared,
    ),
    description: described(
      by,
      rows,
      points.map(({ value }) => value ?? 0),
      text,
    ),
  };
}
