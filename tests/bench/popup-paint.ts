// Knows how soon the popup is right beside a page with nothing in it: first the day's real hourly, then everything. Refuses to judge it.
import { pause } from '../drive/browser';
import { paints } from './paint-time';

const ROUNDS = 21;
const FIGURE = 'main:not([aria-busy]) [data-figure="today.realHourly.USD"]';

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** `popup`: what the toolbar's button opens, which carries `hourly` (micros). Throws where the popup ends with another. */
export async function popupPaint(
  profile: string,
  address: (path: string) => string,
  popup: string,
  hourly: number,
) {
  const seen = await paints(profile);
  const rounds: { blank: number; first: number; last: number; without: number }[] = [];
  try {
    await seen.of(address('blank.html'));
    for (let i = 0; i < ROUNDS; i++) {
      const blank = await seen.of(address('blank.html'));
      const whole = await seen.of(popup, FIGURE);
      const without = await seen.of(address('popup.html'), FIGURE);
      for (const { figure } of [whole, without])
        if (figure !== String(hourly)) throw new Error(`the popup says ${figure}, not ${hourly}`);
      rounds.push({ blank: blank.first, first: whole.first, last: whole.last, without: without.first });
    }
  } finally {
    seen.close();
    await pause(500);
  }
  const blank = median(rounds.map(r => r.blank));
  const first = median(rounds.map(r => r.first));
  return {
    'blank page painted, ms': blank,
    "popup: today's real hourly painted, ms": first,
    '… ÷ blank page': first / blank,
    '… the slowest of the rounds, ms': Math.max(...rounds.map(r => r.first)),
    'popup: everything painted, ms': median(rounds.map(r => r.last)),
    '… ÷ blank page, everything': median(rounds.map(r => r.last)) / blank,
    'popup without the first glance painted, ms': median(rounds.map(r => r.without)),
  };
}
