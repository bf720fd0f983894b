// Knows how money becomes one display currency by the worker's own dated rates. Refuses to fetch a rate or to guess one.
import type { Earned, Earnings } from './earnings-shape';
import type { Money } from './money';
import type { Settings } from './setting';
import { divRound, mulDiv } from './share';

type Rates = Settings['rates'];
const HOUR = 3_600_000;

/** Undefined without a rate between the two currencies. `day`: of the money; the newest rate up to it counts, else the oldest. */
export function convert(money: Money, to: string, rates: Rates, day: string): Money | undefined {
  if (money.currency === to) return money;
  const rate = rateFor(money.currency, to, rates, day);
  return rate && { micros: Number(divRound(BigInt(money.micros) * rate.up, rate.down)), currency: to };
}

/** An exact fraction: what one unit of `from` is worth in `to`. A rate entered the other way round is turned over. */
function rateFor(from: string, to: string, rates: Rates, day: string) {
  const known = rates
    .filter(rate => (rate.from === from && rate.to === to) || (rate.from === to && rate.to === from))
    .filter(rate => Number.isFinite(rate.rate) && rate.rate > 0)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const rate = known.findLast(each => each.day <= day) ?? known[0];
  if (rate === undefined) return undefined;
  const { up, down } = fraction(rate.rate);
  return rate.from === from ? { up, down } : { up: down, down: up };
}

/** The decimal a worker typed, as they typed it: 0.1 is one tenth. */
export function fraction(rate: number): { up: bigint; down: bigint } {
  const [digits, exponent = '0'] = String(rate).split('e');
  const [whole, part = ''] = digits!.split('.');
  const scale = Number(exponent) - part.length;
  const up = BigInt(whole! + part);
  return scale < 0 ? { up, down: 10n ** BigInt(-scale) } : { up: up * 10n ** BigInt(scale), down: 1n };
}

/** Earnings with what can be converted in one sum; currencies without a rate stay apart. They share one denominator still. */
export function inOneCurrency(earnings: Earnings, to: string, rates: Rates, day: string): Earnings {
  let sum: Earned | undefined;
  const apart: Earned[] = [];
  for (const earned of earnings.money) {
    const converted = convertEarned(earned, to, rates, day);
    if (converted === undefined) apart.push(earned);
    else sum = sum === undefined ? converted : together(sum, converted);
  }
  return { ...earnings, money: sum === undefined ? apart : [sum, ...apart] };
}

/** As the worker wants amounts shown: in one currency where they chose one, else as they are. */
export const displayed = (
  earnings: Earnings,
  { display, rates }: Pick<Settings, 'display' | 'rates'>,
  day: string,
): Earnings => (display === undefined ? earnings : inOneCurrency(earnings, display, rates, day));

function convertEarned(earned: Earned, to: string, rates: Rates, day: string): Earned | undefined {
  if (earned.currency !== to && rateFor(earned.currency, to, rates, day) === undefined) return undefined;
  const turn = (micros: number) => convert({ micros, currency: earned.currency }, to, rates, day)!.micros;
  const maybe = (micros: number | undefined) => (micros === undefined ? undefined : turn(micros));
  return {
    ...mapAmounts(name => turn(earned[name])),
    currency: to,
    realHourly: maybe(earned.realHourly),
    confirmedHourly: maybe(earned.confirmedHourly),
    taskHourly: maybe(earned.taskHourly),
    offer: earned.offer && { pay: turn(earned.offer.pay), worked: earned.offer.worked },
    coverage: earned.coverage,
  };
}

/** Real hourlies have one denominator and add up; task hourlies have their own time and are divided again. */
function together(a: Earned, b: Earned): Earned {
  const amounts = mapAmounts(name => a[name] + b[name]);
  const all = amounts.confirmed + amounts.pending + amounts.expected;
  const offer =
    a.offer && b.offer
      ? { pay: a.offer.pay + b.offer.pay, worked: a.offer.worked + b.offer.worked }
      : (a.offer ?? b.offer);
  return {
    ...amounts,
    currency: a.currency,
    realHourly: plus(a.realHourly, b.realHourly),
    confirmedHourly: plus(a.confirmedHourly, b.confirmedHourly),
    taskHourly: offer && mulDiv(offer.pay, HOUR, offer.worked),
    offer,
    coverage: all === 0 ? undefined : (all - amounts.untimed) / all,
  };
}

const AMOUNTS = ['confirmed', 'pending', 'expected', 'lost', 'bonus', 'untimed', 'received'] as const;
type Amounts = Record<(typeof AMOUNTS)[number], number>;
const mapAmounts = (value: (name: keyof Amounts) => number): Amounts =>
  Object.fromEntries(AMOUNTS.map(name => [name, value(name)])) as Amounts;
const plus = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? undefined : a + b;
