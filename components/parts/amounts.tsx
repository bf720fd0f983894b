// Knows how one kind of money in several currencies is shown: side by side, never mixed. Refuses to know the kind.
import { Fragment } from 'preact';
import { roundText } from '../../lib/words/money';
import { Figure } from './figure';

export interface AmountsProps {
  /** Name without the currency: `today.confirmed`. */
  name: string;
  /** Micros by currency, in the order to show. Undefined micros are unknown and left out. */
  amounts: readonly { readonly currency: string; readonly micros: number | undefined }[];
  /** What is said when nothing is known: words, never 0. */
  none: string;
}

/** `$5.00 + £2.50`; a line is broken before a plus, never after it. */
export function Amounts({ name, amounts, none }: AmountsProps) {
  const known = amounts.filter((a): a is { currency: string; micros: number } => a.micros !== undefined);
  if (known.length === 0) return <span class="quiet">{none}</span>;
  return (
    <>
      {known.map((amount, i) => (
        <Fragment key={amount.currency}>
          {i > 0 && ' '}
          <span class="amount">
            {i > 0 && '+ '}
            <Figure name={`${name}.${amount.currency}`} value={amount.micros} class="number">
              {roundText(amount)}
            </Figure>
          </span>
        </Fragment>
      ))}
    </>
  );
}
