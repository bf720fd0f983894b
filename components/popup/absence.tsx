// Knows how a longer absence during a task is offered for a decision. Refuses to decide: unanswered, it does not count.
import { durationText } from '../../lib/words/duration';
import { type Key, say } from '../../lib/words/say';

export type AbsenceAnswer = 'count' | 'leave' | 'break';

export interface AbsenceProps {
  /** How long, ms. */
  length: number;
  title?: string;
  busy: boolean;
  onAnswer: (answer: AbsenceAnswer) => void;
}

const ANSWERS: readonly [AbsenceAnswer, Key][] = [
  ['count', 'absenceCount'],
  ['leave', 'absenceLeave'],
  ['break', 'absenceBreak'],
];

export const Absence = ({ length, title, busy, onAnswer }: AbsenceProps) => (
  <section class="card absence" aria-label={say('absenceHeading')}>
    <p>{say('absenceText', durationText(length), title ?? say('titleUnknown'))}</p>
    <p class="now-buttons">
      {ANSWERS.map(([answer, key]) => (
        <button type="button" key={answer} disabled={busy} onClick={() => onAnswer(answer)}>
          {say(key)}
        </button>
      ))}
    </p>
  </section>
);
