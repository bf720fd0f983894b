// Knows what stands on a timeline and how it is said. Refuses to know where it comes from.
import { durationText } from '../../lib/words/duration';
import { type Key, say } from '../../lib/words/say';
import { timeOfDay } from '../../lib/words/time-of-day';

/** How a stretch came about. The last three are absences, which do not count. */
export type How =
  | 'measured'
  | 'unpaid'
  | 'assumed'
  | 'counted'
  | 'byHand'
  | 'imported'
  | 'offered'
  | 'leave'
  | 'break';

export interface TimelineItem {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly how: How;
  /** Not a task: drawn lower, whatever its `how`. */
  readonly unpaid: boolean;
  /** Of its task, from 1 in the order of the day: what tells tasks apart without colour. Unpaid work has none. */
  readonly number?: number;
  /** Title of the task, or name of the unpaid work. */
  readonly title: string;
  /** Requester and platform, for people. */
  readonly of: string;
  /** Is being timed now, so it cannot be edited. */
  readonly running: boolean;
}

const HOW: Record<How, Key> = {
  measured: 'timeHowMeasured',
  unpaid: 'timeHowUnpaid',
  assumed: 'timeHowAssumed',
  counted: 'timeHowCounted',
  byHand: 'timeHowByHand',
  imported: 'timeHowImported',
  offered: 'timeHowOffered',
  leave: 'timeHowLeave',
  break: 'timeHowBreak',
};

const ABSENCES: readonly How[] = ['offered', 'leave', 'break'];

export const howText = ({ how, unpaid }: TimelineItem): string =>
  unpaid && how === 'byHand' ? `${say('timeHowUnpaid')}, ${say('timeHowByHand')}` : say(HOW[how]);

/** An absence may be answered, and answered anew; so may one that was counted. */
export const isAbsence = ({ how }: TimelineItem): boolean => ABSENCES.includes(how);
export const mayAnswer = (item: TimelineItem): boolean => isAbsence(item) || item.how === 'counted';

/** Seconds are told where the stretch is shorter than five minutes. */
const SHORT = 300_000;

const stretchText = ({ from, to }: TimelineItem, zone: string): string => {
  const seconds = to - from < SHORT;
  return say('timeStretch', timeOfDay(from, zone, seconds), timeOfDay(to, zone, seconds));
};

/** `7 A survey on tea` */
export const numbered = ({ number, title }: Pick<TimelineItem, 'number' | 'title'>): string =>
  number === undefined ? title : `${number} ${title}`;

/** `10:02 to 10:16, 7 A survey on tea, 14 min, worked` */
export const itemText = (item: TimelineItem, zone: string): string =>
  [stretchText(item, zone), numbered(item), durationText(item.to - item.from), howText(item)].join(', ');
