// Knows what points and tags of a rating are called. Refuses to know who gave them.
import type { Score, Tag } from '../core/review';
import type { Key } from './say';

export const SCORE_NAMES: Record<Score, Key> = {
  pay: 'pay',
  fairness: 'reqFairness',
  speed: 'reqSpeed',
  communication: 'reqCommunication',
};
export const TAG_NAMES: Record<Tag, Key> = {
  unpaidScreener: 'reqTagUnpaidScreener',
  broken: 'reqTagBroken',
  rejectsUnfairly: 'reqTagRejectsUnfairly',
  longerThanSaid: 'reqTagLongerThanSaid',
  distressing: 'reqTagDistressing',
  great: 'reqTagGreat',
};
