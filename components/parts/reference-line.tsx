// Knows how a wage to compare with is told: with its place and date, and without a verdict. Refuses to compare.
import type { Reference } from '../../lib/core/reference';
import { moneyText } from '../../lib/words/money';
import { placeName } from '../../lib/words/place';
import { say } from '../../lib/words/say';

export interface ReferenceLineProps {
  /** Nothing is shown without one. */
  reference?: Reference;
}

export const ReferenceLine = ({ reference }: ReferenceLineProps) =>
  reference ? <p class="quiet reference">{referenceText(reference)}</p> : null;

/** The day as ISO writes it: a date of record, the same in every language. */
const referenceText = ({ place, asOf, hourly }: Reference): string =>
  place ? say('refLegal', placeName(place), asOf, moneyText(hourly)) : say('refMine', moneyText(hourly));
