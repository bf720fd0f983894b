// Knows how the worker's own rating of a requester is typed in. Refuses to write it.
import { useState } from 'preact/hooks';
import { type Review, SCORES, TAGS, type Tag } from '../../lib/core/review';
import { SCORE_NAMES, TAG_NAMES } from '../../lib/words/review';
import { say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { type Said, SaveLine } from '../settings/save-line';

export interface ReviewFormProps {
  review?: Review;
  said?: Said;
  onSave: (review: Review) => void;
}

const MARKS = [
  ['', 'reqNoMark'],
  ['favourite', 'reqFavourite'],
  ['avoid', 'reqAvoid'],
] as const;

/** Give it a `key` that changes with the review: what is typed is its own until it is saved. */
export function ReviewForm({ review, said, onSave }: ReviewFormProps) {
  const [typed, setTyped] = useState<Review>(review ?? { tags: [] });
  const set = (change: Partial<Review>): void => setTyped(now => ({ ...now, ...change }));
  const turn = (tag: Tag): void =>
    set({ tags: typed.tags.includes(tag) ? typed.tags.filter(t => t !== tag) : [...typed.tags, tag] });
  return (
    <form class="review" onSubmit={onSubmit(() => onSave(typed))}>
      <fieldset class="marks">
        <legend>{say('reqMark')}</legend>
        {MARKS.map(([mark, words]) => (
          <label key={mark}>
            <input
              type="radio"
              name="mark"
              checked={(typed.mark ?? '') === mark}
              onChange={() => set({ mark: mark || undefined })}
            />
            {say(words)}
          </label>
        ))}
      </fieldset>
      <div class="scores">
        {SCORES.map(score => (
          <label key={score}>
            {say(SCORE_NAMES[score])}
            <select
              value={typed[score] ?? ''}
              onChange={({ currentTarget }) => set({ [score]: Number(currentTarget.value) || undefined })}
            >
              <option value="">{say('reqOpen')}</option>
              {[1, 2, 3, 4, 5].map(points => (
                <option key={points} value={points}>
                  {say('reqPoints', String(points))}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <fieldset class="tags">
        <legend>{say('reqTags')}</legend>
        {TAGS.map(tag => (
          <label key={tag}>
            <input type="checkbox" checked={typed.tags.includes(tag)} onChange={() => turn(tag)} />
            {say(TAG_NAMES[tag])}
          </label>
        ))}
      </fieldset>
      <label class="note">
        {say('timeNote')}
        <textarea
          rows={3}
          maxLength={5000}
          value={typed.note ?? ''}
          aria-describedby="review-note-hint"
          onInput={({ currentTarget }) => set({ note: currentTarget.value || undefined })}
        />
      </label>
      <p class="quiet" id="review-note-hint">
        {say('reqNoteHint')}
      </p>
      <SaveLine said={said} />
    </form>
  );
}
