// Knows how the worker's own mark on a requester is shown. Refuses to set it.
import type { Review } from '../../lib/core/review';
import { say } from '../../lib/words/say';

const MARKS = {
  avoid: { sign: '⊘', words: 'reqAvoid' },
  favourite: { sign: '★', words: 'reqFavourite' },
} as const;

export function OwnMark({ review }: { review?: Review }) {
  if (!review?.mark) return null;
  const { sign, words } = MARKS[review.mark];
  return (
    <span class={`own-mark ${review.mark}`}>
      <span aria-hidden="true">{sign}</span> {say(words)}
    </span>
  );
}
