// Knows how the worker says what a gap was. Refuses to touch what was measured.
import type { Fact, Worked } from '../fact';
import { type Act, byHand, type TaskId } from './act';

export interface AnsweredGap extends TaskId {
  readonly from: number;
  readonly to: number;
  readonly answer: NonNullable<Worked['answer']>;
  /** The act of an earlier answer to the same gap: it is taken back, so that one answer holds. */
  readonly instead?: string;
}

export const answerGap = (
  act: Act,
  { platform, task, from, to, answer, instead }: AnsweredGap,
): readonly Fact[] =>
  byHand(act, [
    { kind: 'worked', platform, task, at: from, to, answer },
    ...(instead === undefined ? [] : [{ kind: 'undone', platform, undoes: instead } as const]),
  ]);
