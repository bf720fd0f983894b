// Knows how the way from what offers look like to what an hour earns is told, part by part. Refuses to compute the parts.
import type { GapParts } from '../../lib/core/gap-parts';
import { roundText, shownStep } from '../../lib/words/money';
import { type Key, say } from '../../lib/words/say';

export interface GapProps {
  currency: string;
  parts: GapParts;
}

type Part = 'unpaid' | 'returned' | 'rejected' | 'bonus' | 'other';

/** In the order the parts were taken, which the rounding needs; what takes from the hour, and what adds to it. */
const ORDER: readonly (readonly [Part, takes: Key, adds: Key])[] = [
  ['rejected', 'gapRejected', 'gapRejected'],
  ['returned', 'gapReturned', 'gapReturnedMore'],
  ['unpaid', 'gapUnpaid', 'gapUnpaid'],
  ['bonus', 'gapBonus', 'gapBonus'],
  ['other', 'gapOther', 'gapOtherMore'],
];
/** Never −0, which a currency would show as `-$0.00`. */
const rounded = (micros: number, unit: number): number => Math.round(micros / unit) * unit + 0;

/** To the cent, so that what is shown adds up to what is shown: each part is the step between two rounded sums. */
export function shownParts(parts: GapParts, currency: string): readonly (readonly [Key, number])[] {
  const unit = shownStep(currency);
  let exact = parts.task;
  return ORDER.flatMap(([part, takes, adds]): [Key, number][] => {
    const before = rounded(exact, unit);
    exact += parts[part];
    const step = rounded(exact, unit) - before;
    return step === 0 ? [] : [[step < 0 ? takes : adds, step]];
  });
}

export function Gap({ currency, parts }: GapProps) {
  const text = (micros: number) => roundText({ micros, currency });
  const [task, real] = [parts.task, parts.real].map(micros => text(rounded(micros, shownStep(currency))));
  const between = shownParts(parts, currency);
  if (between.length === 0) return <p class="gap-told">{say('gapNone', real!)}</p>;
  return (
    <div class="gap-told">
      <p>{say('gapText', task!, real!)}</p>
      <ul>
        {between.map(([key, micros]) => (
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
