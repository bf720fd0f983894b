// Knows what the machine puts out: stretches of attention and offers to decide. Refuses to know how they are filed.
import type { Subject } from '../core/subject';

/** A stretch `[from, to)`. The same `id` again with a later `to` lengthens it; nothing written is ever shortened. */
export interface Span {
  /** Made of the session, and how many spans it had opened: stable, unique on the device. */
  readonly id: string;
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  /** Absence counted by rule; the threshold then in force. */
  readonly assumed?: number;
  /** The worker's answer to the gap this span is. */
  readonly answer?: 'count' | 'leave' | 'break';
}

/** A longer absence during an unfinished task, offered once for a decision; unanswered it does not count. */
export interface Gap {
  readonly id: string;
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  /** The worker saw the question once and did not answer: from then on it stands in the day's timeline only. */
  readonly asked?: true;
  readonly why: 'idle' | 'away' | 'locked' | 'sideTab' | 'died' | 'sound' | 'paused';
}
