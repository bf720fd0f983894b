// Knows in which signs and words the worker's own rating is said on a page. Refuses to compute it.
import type { Rating } from '../messages';
import { numberText } from '../words/number';
import { say } from '../words/say';

const SIGNS = { avoid: '⊘', favourite: '★' } as const;
const WORDS = { avoid: 'markAvoid', favourite: 'markFavourite' } as const;

const starsText = (stars: number): string => numberText(Math.round(stars * 10) / 10);

/** Short: `4.5/5 ★`. The signs are those of the ledger's list of requesters. */
export const ratingText = (rating: Rating | undefined): string =>
  [
    rating?.stars === undefined ? '' : `${starsText(rating.stars)}/5`,
    rating?.mark === undefined ? '' : SIGNS[rating.mark],
  ]
    .filter(Boolean)
    .join(' ');

export const ratingLines = (rating: Rating | undefined): string[] => [
  ...(rating?.stars === undefined ? [] : [say('markStars', starsText(rating.stars))]),
  ...(rating?.mark === undefined ? [] : [say(WORDS[rating.mark])]),
];
