// Knows the words of the popup's first glance. Refuses to compute a figure or to know where the glance is kept.
import type { Earnings } from '../core/earnings-shape';
import type { Money } from '../core/money';
import type { Glance } from '../glance';

export interface GlanceWords {
  readonly roundText: (money: Money) => string;
  readonly say: (key: 'todayRealHourly' | 'anHour' | 'noPayYet' | 'noTimeYet') => string;
}

/** `today` as the worker wants amounts shown; `until`: where the day ends. */
export function glanceOf(today: Earnings, until: number, { roundText, say }: GlanceWords): Glance {
  const amounts = today.money.flatMap(({ currency, realHourly: micros }) =>
    micros === undefined ? [] : [{ currency, micros, text: roundText({ currency, micros }) }],
  );
  const none = today.attention > 0 ? 'noPayYet' : 'noTimeYet';
  return {
    until,
    heading: say('todayRealHourly'),
    amounts,
    words: say(amounts.length > 0 ? 'anHour' : none),
  };
}
