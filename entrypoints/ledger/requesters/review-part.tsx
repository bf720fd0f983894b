// Knows how the worker's rating is written as an act, and taken back. Refuses to know its fields.
import { useState } from 'preact/hooks';
import { ReviewForm } from '../../../components/requesters/review-form';
import type { Said } from '../../../components/settings/save-line';
import { reviewRequester } from '../../../lib/core/hand/review';
import type { RequesterId } from '../../../lib/core/requester-key';
import { changeTo, type Review } from '../../../lib/core/review';
import { say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import { type Doing, newAct, takeBack, write } from '../time/hand';

export interface ReviewPartProps {
  desk: Desk;
  id: RequesterId;
  review?: Review;
  /** The ledger says something else now: read it again. */
  onWritten: () => void;
}

export function ReviewPart({ desk, id, review, onWritten }: ReviewPartProps) {
  const [said, setSaid] = useState<Said>();
  const [last, setLast] = useState<Doing>();

  const attempt = async (work: () => Promise<Doing | undefined>, text: string): Promise<void> => {
    try {
      setLast(await work());
      setSaid({ text });
      onWritten();
    } catch (error) {
      setSaid({ text: say('timeFailed', error instanceof Error ? error.message : String(error)), bad: true });
    }
  };
  const save = (after: Review): void => {
    const change = changeTo(review, after);
    if (!change) setSaid({ text: say('reqUnchanged') });
    else
      void attempt(async () => {
        const act = await newAct();
        return write(desk, act, reviewRequester(act, id, change));
      }, say('setSaved'));
  };
  return (
    <section class="card" aria-labelledby="requester-review">
      <h2 id="requester-review">{say('reqReview')}</h2>
      <ReviewForm key={JSON.stringify(review)} review={review} said={said} onSave={save} />
      {last && (
        <p class="buttons">
          <button type="button" onClick={() => void attempt(() => takeBack(desk, last), say('timeDoneUndo'))}>
            {say('timeUndo')}
          </button>
        </p>
      )}
    </section>
  );
}
