// Knows how the way from what offers look like to what an hour earns is told, part by part. Refuses to compute the parts.
import type { GapParts } from '../../lib/core/gap-parts';
import { roundText } from '../../lib/words/money';
import { type Key, say } from '../../lib/words/say';

export interface GapProps {
  currency: string;
  parts: GapParts;
}

type Part = 'unpaid' | 'returned' | 'rejected' | 'bonus' | 'other';

/** In the order the parts were taken, which the rounding needs. */
const ORDER: readonly [Part, Key][] = [
  ['rejected', 'gapRejected'],
  ['returned', 'gapReturned'],
  ['unpaid', 'gapUnpaid'],
  ['bonus', 'gapBonus'],
  ['other', 'gapOther'],
];
const CENT = 10_000;
/** Never −0, which a currency would show as `-$0.00`. */
const cents = (micros: number): number => Math.round(micros / CENT) * CENT + 0;

/** To the cent, so that what is shown adds up to what is shown: each part is the step between two rounded sums. */
export function shownParts(parts: GapParts): readonly (readonly [Key, number])[] {
  let exact = parts.task;
  return ORDER.flatMap(([part, key]): [Key, number][] => {
    const before = cents(exact);
    exact += parts[part];
    const step = cents(exact) - before;
    return step === 0 ? [] : [[key, step]];
  });
}

export function Gap({ currency, parts }: GapProps) {
  const text = (micros: number) => roundText({ micros, currency });
  return (
    <div class="gap-told">
      <p>{say('gapText', text(cents(parts.task)), text(cents(parts.real)))}</p>
      <ul>
        {shownParts(parts).map(([key, micros]) => (
          <li key={key}>
            {say(key)} <span class={micros < 0 ? 'number bad' : 'number'}>{signed(micros, text)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const signed = (micros: number, text: (micros: number) => string): string =>
  micros < 0 ? `−${text(-micros)}` : `+${text(micros)}`;
