// Knows how a longer absence during a task is offered for a decision. Refuses to decide: unanswered, it does not count.
import { shortMoment } from '../../lib/words/date';
import { durationText } from '../../lib/words/duration';
import { type Key, say } from '../../lib/words/say';

export type AbsenceAnswer = 'count' | 'leave' | 'break';

export interface AbsenceProps {
  from: number;
  to: number;
  zone: string;
  title?: string;
  /** The browser stopped in the middle of the task, and the worker has not been told yet. */
  died: boolean;
  busy: boolean;
  onAnswer: (answer: AbsenceAnswer) => void;
}

const ANSWERS: readonly [AbsenceAnswer, Key][] = [
  ['count', 'absenceCount'],
  ['leave', 'absenceLeave'],
  ['break', 'absenceBreak'],
];

export const Absence = ({
  from,
  to,
  zone,
  title = say('titleUnknown'),
  died,
  busy,
  onAnswer,
}: AbsenceProps) => (
  <section class="card absence" aria-label={say('absenceHeading')}>
    <p>
      {died
        ? say('diedText', title, shortMoment(from, zone), shortMoment(to, zone), durationText(to - from))
        : say('absenceText', durationText(to - from), title)}
    </p>
    <p class="now-buttons">
      {ANSWERS.map(([answer, key]) => (
        <button type="button" key={answer} disabled={busy} onClick={() => onAnswer(answer)}>
          {say(key)}
        </button>
      ))}
    </p>
  </section>
);
