// Knows how a month that is not over is told: what there is, and what it may come to. Refuses to promise.
import type { MonthAhead } from '../../lib/core/month-ahead';
import { sayCount } from '../../lib/words/count';
import { roundText } from '../../lib/words/money';
import { say } from '../../lib/words/say';

export interface AheadProps {
  /** By currency; undefined: too little is known of it. */
  months: readonly { readonly currency: string; readonly ahead: MonthAhead | undefined }[];
}

export function Ahead({ months }: AheadProps) {
  const known = months.flatMap(({ currency, ahead }) => (ahead ? [{ currency, ahead }] : []));
  if (known.length === 0) return <p class="quiet">{say('ovAheadNot')}</p>;
  return (
    <>
      {known.map(({ currency, ahead }) => {
        const text = (micros: number): string => roundText({ micros, currency });
        return (
          <div key={currency} class="ahead">
            <p>
              {say('ovAheadSoFar', text(ahead.soFar))}{' '}
              {ahead.high > ahead.soFar &&
                say('ovAheadText', text(ahead.middle), text(ahead.low), text(ahead.high))}
            </p>
            <p class="quiet hint">{sayCount('ovAheadRests', ahead.days)}</p>
          </div>
        );
      })}
    </>
  );
}
