// Knows the words and digits the toolbar shows. Refuses to compute any of them.
import type { Earnings } from '../core/earnings-shape';
import type { Money } from '../core/money';
import { badgeText } from './badge';

export interface Toolbar {
  readonly badge: string;
  readonly title: string;
}

export interface Words {
  readonly roundText: (money: Money) => string;
  readonly say: (key: 'toolbarNoRate' | 'toolbarRate' | 'toolbarTiming', ...subs: string[]) => string;
}

/** The badge is the largest currency's; the title names them all, and the task in hand. */
export function toolbar(today: Earnings, timing: string | undefined, words: Words): Toolbar {
  const rates = today.money.filter(m => m.realHourly !== undefined);
  const hourly = rates.map(m => words.roundText({ micros: m.realHourly!, currency: m.currency })).join(' + ');
  const lines = [
    hourly === '' ? words.say('toolbarNoRate') : words.say('toolbarRate', hourly),
    ...(timing === undefined ? [] : [words.say('toolbarTiming', timing)]),
  ];
  return { badge: badgeText(rates[0]), title: lines.join('\n') };
}
