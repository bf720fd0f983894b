// Knows what a requester that only others know is in a list, and its order there. Refuses to read files.
import type { Heard } from '../../lib/core/heard';
import type { Order } from './line';

export interface HeardLine {
  readonly key: string;
  /** Absent: there is no page to go to yet. */
  readonly href?: string;
  /** The platform's name for people. */
  readonly platform: string;
  /** Names of the files. */
  readonly from?: string;
  readonly heard: Heard;
  /** The hourly, drawn toward the middle where it is of few tasks, in one currency for all, micros. */
  readonly rank?: number;
}

export const heardName = ({ heard }: Pick<HeardLine, 'heard'>): string => heard.name ?? heard.requester;

const byName = (a: HeardLine, b: HeardLine): number => heardName(a).localeCompare(heardName(b));
const down =
  (of: (line: HeardLine) => number | undefined) =>
  (a: HeardLine, b: HeardLine): number =>
    (of(b) ?? Number.NEGATIVE_INFINITY) > (of(a) ?? Number.NEGATIVE_INFINITY) ? 1 : of(a) === of(b) ? 0 : -1;

const COMPARE: Record<Order, (a: HeardLine, b: HeardLine) => number> = {
  cautious: down(({ rank }) => rank),
  approval: down(({ heard }) => heard.figures.cautiousApproval),
  tasks: down(({ heard: { figures } }) => figures.tasks + figures.reviews),
  last: (a, b) => (b.heard.newest ?? '').localeCompare(a.heard.newest ?? ''),
  name: byName,
};

/** Unknown comes last. */
export const inHeardOrder = (lines: readonly HeardLine[], order: Order): HeardLine[] =>
  lines.toSorted((a, b) => COMPARE[order](a, b) || byName(a, b) || (a.key < b.key ? -1 : 1));

/** Every word in the name, the number, the platform or the name of a file. */
export function fitsHeard(line: HeardLine, words: string): boolean {
  const { heard, platform, from = '' } = line;
  const text = `${heard.name ?? ''} ${heard.requester} ${platform} ${from}`.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}
