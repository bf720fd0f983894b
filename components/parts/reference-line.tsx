// Knows how a wage to compare with is told: with its place and date, and without a verdict. Refuses to compare.
import type { Reference } from '../../lib/core/reference';
import { moneyText, roundText } from '../../lib/words/money';
import { placeName } from '../../lib/words/place';
import { say } from '../../lib/words/say';

export interface ReferenceLineProps {
  /** Nothing is shown without one. */
  reference?: Reference;
}

export const ReferenceLine = ({ reference }: ReferenceLineProps) =>
  reference ? <p class="quiet reference">{referenceText(reference)}</p> : null;

/** The day as ISO writes it: a date of record, the same in every language. */
function referenceText({ place, asOf, hourly, shown }: Reference): string {
  const amount = shown ? say('refAbout', moneyText(hourly), roundText(shown)) : moneyText(hourly);
  return place ? say('refLegal', placeName(place), asOf, amount) : say('refMine', amount);
}
